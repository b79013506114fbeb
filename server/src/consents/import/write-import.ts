import { sql } from 'kysely'
import { organisationOf } from '../../ctx.ts'
import type { Needs } from '../../ctx.ts'
import { purposeOf, territoryOf } from '../lines.ts'
import type { ChannelView } from '../../channels/index.ts'
import { holderKey } from './plan.ts'
import type { Made, Plan, PlannedHolder } from './types.ts'

type Writer = Needs<'db' | 'now' | 'newId' | 'actor'>

const AT_ONCE = 1000
async function inPieces<T>(all: T[], write: (piece: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await write(all.slice(at, at + AT_ONCE))
}

/** Ids of the holders that the lines name, those who are missing being added, and their address to those without. */
export async function writeHolders(
  ctx: Writer,
  plan: Plan,
  idOf: Map<string, string>,
): Promise<{ holderOf: Map<string, string>; added: string[]; reached: string[] }> {
  const wanted = new Map<string, PlannedHolder & { personId: string }>()
  for (const { person, holder } of plan.lines) {
    if (!holder) continue
    const key = holderKey(idOf.get(person)!, holder.name)
    // Their first line may say less of them than the next one.
    const email = wanted.get(key)?.email ?? holder.email
    wanted.set(key, { ...holder, email, personId: idOf.get(person)! })
  }
  const known = await ctx.db
    .selectFrom('holder')
    .select(['id', 'person_id', 'name', 'email'])
    .where('person_id', '=', sql<string>`any(${[...idOf.values()]}::uuid[])`)
    .where('ended_at', 'is', null)
    .execute()
  const holderOf = new Map(known.map(({ id, person_id, name }) => [holderKey(person_id, name), id]))
  const missing = [...wanted]
    .filter(([key]) => !holderOf.has(key))
    .map(([key, one]) => ({ key, id: ctx.newId(), ...one }))
  for (const { key, id } of missing) holderOf.set(key, id)
  await inPieces(missing, (piece) =>
    ctx.db
      .insertInto('holder')
      .values(
        piece.map(({ id, personId, name, authority, email, language }) => ({
          organisation_id: organisationOf(ctx.actor),
          id,
          person_id: personId,
          name,
          authority,
          email,
          language,
          created_at: ctx.now(),
        })),
      )
      .execute(),
  )
  const reached = known.flatMap(({ id, person_id, name, email }) => {
    const found = email === null ? wanted.get(holderKey(person_id, name))?.email : null
    return found ? [{ id, email: found }] : []
  })
  await inPieces(reached, (piece) =>
    sql`
      update holder h set email = said.email
      from unnest(${piece.map(({ id }) => id)}::uuid[], ${piece.map(({ email }) => email)}::text[]) as said (id, email)
      where h.id = said.id`.execute(ctx.db),
  )
  return { holderOf, added: missing.map(({ id }) => id), reached: reached.map(({ id }) => id) }
}

/** Writes the answers of the lines; those they take the place of are superseded, and their ids kept. */
export async function writeImportedAnswers(
  ctx: Writer,
  plan: Plan,
  {
    idOf,
    holderOf,
    channels,
    evidence,
  }: { idOf: Map<string, string>; holderOf: Map<string, string>; channels: ChannelView[]; evidence: string },
): Promise<Pick<Made, 'answers' | 'superseded'>> {
  const byId = new Map(channels.map((channel) => [channel.id, channel]))
  const said = new Map<string, ReturnType<typeof rowOf>>()
  const rowOf = (line: Plan['lines'][number]) => {
    const { channelId, picture, answer, givenOn, untilOn } = line.answer!
    const personId = idOf.get(line.person)!
    const purpose = purposeOf(byId.get(channelId)!)
    return {
      organisation_id: organisationOf(ctx.actor),
      id: ctx.newId(),
      person_id: personId,
      holder_id: holderOf.get(holderKey(personId, line.holder!.name))!,
      channel_id: channelId,
      act: 'publish',
      purpose,
      picture,
      territory: territoryOf(purpose),
      answer,
      given_on: givenOn,
      from_on: givenOn,
      until_on: untilOn,
      required_holders: 1,
      given_by: 'paper',
      evidence: `${evidence}, ${line.line}`,
      recorded_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      recorded_at: ctx.now(),
    }
  }
  // The last line about the same question is the one that counts.
  for (const line of plan.lines)
    if (line.answer && byId.has(line.answer.channelId)) {
      const row = rowOf(line)
      said.set(`${row.holder_id} ${row.channel_id} ${row.picture}`, row)
    }
  const rows = [...said.values()]
  const superseded: string[] = []
  await inPieces(rows, async (piece) => {
    const { rows: replaced } = await sql<{ id: string }>`
      update consent c set superseded_at = ${ctx.now()}
      from unnest(${piece.map(({ holder_id }) => holder_id)}::uuid[], ${piece.map(({ channel_id }) => channel_id)}::uuid[],
                  ${piece.map(({ purpose }) => purpose)}::text[], ${piece.map(({ picture }) => picture)}::text[])
           as said (holder_id, channel_id, purpose, picture)
      where c.organisation_id = ${organisationOf(ctx.actor)}::uuid and c.superseded_at is null and c.act = 'publish'
        and c.holder_id = said.holder_id and c.channel_id = said.channel_id and c.purpose = said.purpose
        and c.picture = said.picture
      returning c.id`.execute(ctx.db)
    superseded.push(...replaced.map(({ id }) => id))
    await ctx.db.insertInto('consent').values(piece).execute()
  })
  return { answers: rows.map(({ id }) => id), superseded }
}

/** Births that a file knows and the house did not. */
export async function writeBirths(ctx: Writer, plan: Plan, idOf: Map<string, string>): Promise<string[]> {
  const born = plan.people.filter(({ known, bornYear }) => !known && bornYear !== null)
  await inPieces(born, (piece) =>
    ctx.db
      .insertInto('shown_person')
      .values(
        piece.map(({ key, bornOn, bornYear }) => ({
          organisation_id: organisationOf(ctx.actor),
          person_id: idOf.get(key)!,
          born_on: bornOn,
          born_year: bornYear,
        })),
      )
      .execute(),
  )
  return born.map(({ key }) => idOf.get(key)!)
}
