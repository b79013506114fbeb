import { sql } from 'kysely'
import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation, shiftDay } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { strictest } from './facts.ts'
import { purposeOf } from './lines.ts'
import { pictureKinds } from './picture-kinds.ts'
import { foldPicture, loadStandings } from './standing.ts'
import type { ConsentStatus } from './types.ts'

type Shown = {
  channelId: string
  media: { faces: number | null; alt: string; persons: { id: string; name: string }[] }[]
  text: string
}

/** What someone's holders say today of each publication: of being shown by these pictures, with this text, in this channel. */
export function listConsentStatuses(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  { personId, shown }: { personId: string; shown: Shown[] },
): Promise<ConsentStatus[]> {
  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    const standing = (await loadStandings(ctx, [person])).get(personId)!
    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    return shown.map(({ channelId, media, text }) => {
      const channel = channels.get(channelId)
      if (!channel) return 'none'
      const kinds = pictureKinds(media, text).get(personId) ?? ['targeted']
      const line = { act: 'publish' as const, purpose: purposeOf(channel), channelId }
      return strictest(kinds.map((picture) => foldPicture(standing, { ...line, picture }, today))).status
    })
  })
}

const LOOKED_BACK_DAYS = 35

/** Those of whom an answer ended lately: since the last time anybody looked, a month ago at most. */
export const listEndedPersonIds = (ctx: Needs<'db'>, today: string): Promise<string[]> =>
  listEndingPersonIds(ctx, { from: shiftDay(today, { days: -LOOKED_BACK_DAYS }), before: today })

/** Those of whom an answer that was not taken back ends from one day on, before another one. */
export async function listEndingPersonIds(
  { db }: Needs<'db'>,
  { from, before }: { from: string; before: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('consent')
    .select('person_id')
    .distinct()
    .where('until_on', '>=', from)
    .where('until_on', '<', before)
    .where('superseded_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .where('answer', '=', 'granted')
    .orderBy(sql`1`)
    .execute()
  return rows.map(({ person_id }) => person_id)
}
