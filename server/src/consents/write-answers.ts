import { sql } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { append } from '../log/index.ts'
import { territoryOf } from './lines.ts'
import type { ConsentAnswer, GivenBy, Line } from './types.ts'

export type Writer = Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>

export type NewAnswer = Line & {
  personId: string
  holderId: string
  answer: ConsentAnswer
  givenOn: string
  fromOn: string
  untilOn: string | null
  requiredHolders: number
  givenBy: GivenBy
  evidence: string
  textId: string | null
  /** The paper it was copied from. */
  scanId?: string | null
}

/** Two answers about one person are written one after the other: two parents at the same second, a form sent twice. */
export async function lockAnswers(db: Database, personId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`consents:${personId}`}, 0))`.execute(db)
}

/**
 * Writes what holders say now, about one person; whoever calls holds the lock. Each answer takes the place of what the
 * same holder had said to the same question, and that row stays. The log holds ids and no name.
 */
export async function writeAnswers(ctx: Writer, answers: NewAnswer[]): Promise<void> {
  if (answers.length === 0) return
  const organisationId = organisationOf(ctx.actor)
  const recordedBy = ctx.actor.kind === 'member' ? ctx.actor.personId : null
  const rows = answers.map((answer) => ({ id: ctx.newId(), ...answer }))
  for (const row of rows) await supersede(ctx, row)
  await ctx.db
    .insertInto('consent')
    .values(
      rows.map((row) => ({
        organisation_id: organisationId,
        id: row.id,
        person_id: row.personId,
        holder_id: row.holderId,
        channel_id: row.channelId,
        act: row.act,
        purpose: row.purpose,
        picture: row.picture,
        territory: territoryOf(row.purpose),
        answer: row.answer,
        given_on: row.givenOn,
        from_on: row.fromOn,
        until_on: row.untilOn,
        required_holders: row.requiredHolders,
        given_by: row.givenBy,
        evidence: row.evidence,
        text_id: row.textId,
        scan_id: row.scanId ?? null,
        recorded_by: recordedBy,
        recorded_at: ctx.now(),
      })),
    )
    .execute()
  for (const row of rows)
    await append(ctx, `consent.${row.answer}`, row.id, {
      person: row.personId,
      holder: row.holderId,
      channel: row.channelId,
      act: row.act,
      purpose: row.purpose,
      picture: row.picture,
      givenOn: row.givenOn,
      untilOn: row.untilOn,
      givenBy: row.givenBy,
      text: row.textId,
      ...(row.scanId && { scan: row.scanId }),
      holders: 1,
      requiredHolders: row.requiredHolders,
    })
  await lookAgain(
    ctx,
    rows.filter(({ answer }) => answer === 'refused'),
  )
}

/** Brings what shows the person to those who can take it down: in the channels said, everywhere for a use without one. */
export async function lookAgain(
  ctx: Writer,
  about: { personId: string; act: string; channelId: string | null }[],
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const channels = new Map(
    about
      .filter(({ act, channelId }) => act === 'publish' && channelId !== null)
      .map(({ personId, channelId }) => [`${personId} ${channelId}`, { personId, channelId }]),
  )
  for (const { personId, channelId } of channels.values())
    await ctx.enqueue(ctx, 'posts.review-published', { organisationId, personId, channelId })
  const changedAt = ctx.now().toISOString()
  for (const personId of new Set([...channels.values()].map(({ personId }) => personId)))
    await ctx.enqueue(ctx, 'takedowns.open', { organisationId, personId, changedAt })
}

/** Takes back these answers, from now on. */
export async function withdrawAnswers(
  ctx: Writer,
  ids: string[],
  trace: Record<string, unknown> = {},
): Promise<void> {
  if (ids.length === 0) return
  const rows = await ctx.db
    .updateTable('consent')
    .set({ withdrawn_at: ctx.now() })
    .where('id', 'in', ids)
    .where('withdrawn_at', 'is', null)
    .returning(['id', 'person_id', 'holder_id', 'channel_id', 'act', 'purpose', 'picture'])
    .execute()
  for (const { id, person_id: person, holder_id: holder, channel_id: channel, ...use } of rows)
    await append(ctx, 'consent.withdrawn', id, { person, holder, channel, ...use, ...trace })
  await lookAgain(
    ctx,
    rows.map((row) => ({ personId: row.person_id, act: row.act, channelId: row.channel_id })),
  )
}

async function supersede({ db, now }: Writer, row: NewAnswer): Promise<void> {
  await db
    .updateTable('consent')
    .set({ superseded_at: now() })
    .where('superseded_at', 'is', null)
    .where('person_id', '=', row.personId)
    .where('holder_id', '=', row.holderId)
    .where('channel_id', row.channelId === null ? 'is' : '=', row.channelId)
    .where('act', '=', row.act)
    .where('purpose', '=', row.purpose)
    .where('picture', '=', row.picture)
    .execute()
}
