import { saveSession } from '../channels/index.ts'
import type { Needs } from '../ctx.ts'
import { fitImage } from '../media/index.ts'
import type { Deps } from '../networks/network.ts'

/** What a connector may reach: the outside, a picture made smaller, the session it renewed. Nothing of ours. */
export const networkDeps = (ctx: Needs<'db' | 'now' | 'actor' | 'http' | 'vault'>): Deps => ({
  http: ctx.http,
  now: ctx.now,
  fitImage,
  saveSession: (channelId, session) => saveSession(ctx, { channelId, session }),
})
