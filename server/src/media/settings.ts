import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { mediaSettingInput } from './inputs.ts'
import type { MediaSettingInput } from './inputs.ts'
import { canDestroyMedia } from './policy.ts'
import type { Originals } from './types.ts'

/** Under lock until somebody decides. */
export const getMediaSetting = (ctx: Needs<'db' | 'actor'>): Promise<{ originals: Originals }> =>
  inTransaction(ctx, async ({ db }) => {
    const row = await db.selectFrom('media_setting').select('originals').executeTakeFirst()
    return { originals: (row?.originals ?? 'locked') as Originals }
  })

/** @throws {Refusal} not-allowed */
export function setMediaSetting(ctx: Needs<'db' | 'now' | 'actor'>, input: MediaSettingInput): Promise<void> {
  const { originals } = mediaSettingInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    if (!canDestroyMedia(ctx.actor)) throw new Refusal('not-allowed', { action: 'settle-media' })
    await ctx.db
      .insertInto('media_setting')
      .values({ organisation_id: organisationOf(ctx.actor), originals })
      .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet({ originals }))
      .execute()
    await append(ctx, 'media.setting-decided', null, { originals })
  })
}
