import type { Consent } from '@balise/rules'
import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { listPeople } from '../people/index.ts'
import { listConsentsInput } from './inputs.ts'
import type { ListConsentsInput } from './inputs.ts'
import type { ConsentView } from './types.ts'
import { consentView } from './views.ts'

/** The living answers, by person then channel, as people look for them. */
export async function listConsents(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  input: ListConsentsInput = {},
): Promise<ConsentView[]> {
  const { personId } = listConsentsInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { timezone } = await getOrganisation(ctx)
    const today = dayIn(timezone, ctx.now())
    const people = new Map((await listPeople(ctx, {})).map((person) => [person.id, person]))
    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
    const rows = await ctx.db
      .selectFrom('consent')
      .selectAll()
      .where('superseded_at', 'is', null)
      .$if(personId !== undefined, (query) => query.where('person_id', '=', personId!))
      .execute()
    return rows
      .flatMap((row) => {
        const person = people.get(row.person_id)
        const channel = channels.get(row.channel_id)
        if (!person || !channel) return []
        const { id, slug, name } = channel
        return consentView(row, {
          person: { id: person.id, name: person.name },
          channel: { id, slug, name },
          today,
        })
      })
      .toSorted(
        (a, b) =>
          a.person.name.localeCompare(b.person.name, 'fr') ||
          a.channel.name.localeCompare(b.channel.name, 'fr'),
      )
  })
}

/** The living answers of these people for these channels, as the engine reads them. */
export async function listConsentFacts(
  db: Database,
  personIds: string[],
  channels: { id: string; slug: string }[],
): Promise<Consent[]> {
  if (personIds.length === 0 || channels.length === 0) return []
  const slugs = new Map(channels.map(({ id, slug }) => [id, slug]))
  const rows = await db
    .selectFrom('consent')
    .selectAll()
    .where('superseded_at', 'is', null)
    .where('person_id', 'in', personIds)
    .where('channel_id', 'in', [...slugs.keys()])
    .orderBy('person_id')
    .orderBy('recorded_at')
    .orderBy('id') // the same facts in the same order: a verdict is compared byte for byte
    .execute()
  return rows.map((row) => ({
    person: row.person_id,
    act: row.act as Consent['act'],
    purpose: row.purpose,
    channels: [slugs.get(row.channel_id)!],
    granted: row.answer === 'granted' ? row.given_on : null,
    refused: row.answer === 'refused' ? row.given_on : null,
    until: row.until_on,
    withdrawn: row.withdrawn_at?.toISOString() ?? null,
    holders: row.holders,
    requiredHolders: row.required_holders,
  }))
}
