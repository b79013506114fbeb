import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { KEPT } from '../db/kept-plans.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { fold } from './fold.ts'
import type { Folded, Word } from './fold.ts'
import { keyOf } from './lines.ts'
import { charterHoldersOf, findSetting, settingOf } from './settings.ts'
import type { Authority, ConsentAct, Line, PictureKind, ShownPerson } from './types.ts'
import { ageOn, isMinorOn, whoMustAnswer } from './who-must-answer.ts'
import type { Needed } from './who-must-answer.ts'

export type AnswerRow = Awaited<ReturnType<typeof selectLiving>>[number]

/** Someone as image rights see them today, with every living answer about them. */
export type Standing = {
  shown: ShownPerson
  minor: boolean
  age: number | null
  needed: Record<ConsentAct, Needed>
  /** By question, in no promised order. */
  answers: Map<string, AnswerRow[]>
}

export const UNKNOWN: ShownPerson = {
  bornOn: null,
  bornYear: null,
  neededHolders: null,
  neededReason: '',
  word: '',
  wordIsNo: false,
  wordOn: null,
}

/** Someone of whom nothing is known, not even whether they are here. */
export type Known = { id: string; minor: boolean }

/** The standing of each of `people`, by id, on the organisation's day. */
export function loadStandings(
  ctx: Needs<'db' | 'actor' | 'now'>,
  people: Known[],
): Promise<Map<string, Standing>> {
  return inTransaction(ctx, async (ctx) => {
    const ids = people.map(({ id }) => id)
    const [said, { timezone }] = await Promise.all([loadSaid(ctx, ids), getOrganisation(ctx)])
    return standingsOf(people, said, { timezone, now: ctx.now() })
  })
}

/** What was said about some people, and what the house asks for. */
export type Said = Awaited<ReturnType<typeof loadSaid>>

/** Reads it, in a transaction. @param answered of whom the answers are read too */
export async function loadSaid(ctx: Needs<'db' | 'actor' | 'now'>, ids: string[], answered = ids) {
  const [shown, rows, setting, charterHolders] = await Promise.all([
    selectShown(ctx.db, ids),
    selectLiving(ctx.db, answered),
    findSetting(ctx.db),
    charterHoldersOf(ctx),
  ])
  return { shown, rows, setting, charterHolders }
}

/** The same from what was read. */
export function standingsOf(
  people: Known[],
  { shown, rows, setting: decided, charterHolders }: Said,
  { timezone, now }: { timezone: string; now: Date },
): Map<string, Standing> {
  const setting = settingOf(decided, timezone)
  const today = dayIn(timezone, now)
  const byPerson = Map.groupBy(rows, ({ person_id }) => person_id)
  return new Map(
    people.map(({ id, minor: ticked }) => {
      const of = shown.get(id) ?? UNKNOWN
      const birth = { ...of, minor: ticked }
      const minor = isMinorOn(birth, today)
      const age = ageOn(of, today)
      const neededFor = (act: ConsentAct) =>
        whoMustAnswer({
          country: setting.country,
          act,
          minor,
          age,
          charterHolders: act === 'publish' ? charterHolders : 1,
          setting: setting.isDefault
            ? null
            : {
                holders: act === 'publish' ? setting.publishHolders : setting.captureHolders,
                reason: setting.reason,
              },
          person: of.neededHolders === null ? null : { holders: of.neededHolders, reason: of.neededReason },
        })
      const answers = Map.groupBy(byPerson.get(id) ?? [], (row) => keyOf(lineOf(row)))
      return [
        id,
        {
          shown: of,
          minor,
          age,
          needed: { publish: neededFor('publish'), capture: neededFor('capture') },
          answers,
        },
      ]
    }),
  )
}

/** What the answers to one question make. @param today null to leave days aside */
export function foldLine(standing: Standing, line: Line, today: string | null): Folded {
  const words = (standing.answers.get(keyOf(line)) ?? []).map(wordOf)
  return fold(words, standing.needed[line.act], standing.shown.wordIsNo, today)
}

/**
 * What the answers make for one kind of picture: a yes to be shown alone is a yes among others unless they said
 * something else about it; a no among others is a no alone; a name takes a yes of its own when the person is a minor.
 */
export function foldPicture(standing: Standing, line: Line, today: string | null): Folded {
  const of = (picture: PictureKind) => foldLine(standing, { ...line, picture }, today)
  const own = of(line.picture)
  if (line.picture === 'group') return own.status === 'none' ? of('targeted') : own
  const group = of('group')
  if (line.picture === 'targeted') return STOPS.includes(group.status) ? group : own
  if (own.status === 'none' && !standing.minor) return of('targeted')
  return own
}

const STOPS = ['no', 'withdrawn', 'disagreement']

export const lineOf = (row: Pick<AnswerRow, 'act' | 'purpose' | 'channel_id' | 'picture'>): Line => ({
  act: row.act as Line['act'],
  purpose: row.purpose,
  channelId: row.channel_id,
  picture: row.picture as PictureKind,
})

export const wordOf = (row: AnswerRow): Word => ({
  holderId: row.holder_id,
  authority: row.authority as Authority,
  answer: row.answer as Word['answer'],
  givenOn: row.given_on,
  fromOn: row.from_on,
  untilOn: row.until_on,
  withdrawnAt: row.withdrawn_at,
  requiredHolders: row.required_holders,
})

/**
 * The living answers of holders whose word still counts. Ordered, because a verdict is compared byte for byte. Two
 * look-ups by person, put together here: joined, a database whose statistics are old reads every holder first.
 */
export async function selectLiving(db: Database, personIds: string[]) {
  const [answers, holders] = await Promise.all([
    db
      .selectFrom('consent')
      .selectAll()
      .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
      .where('superseded_at', 'is', null)
      .orderBy('person_id')
      .orderBy('recorded_at')
      .orderBy('id')
      .modifyEnd(KEPT)
      .execute(),
    db
      .selectFrom('holder')
      .select(['id', 'name', 'authority'])
      .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
      .where('ended_at', 'is', null)
      .modifyEnd(KEPT)
      .execute(),
  ])
  const byId = new Map(holders.map((holder) => [holder.id, holder]))
  return answers.flatMap((answer) => {
    const holder = byId.get(answer.holder_id)
    return holder ? [{ ...answer, holder_name: holder.name, authority: holder.authority }] : []
  })
}

async function selectShown(db: Database, personIds: string[]): Promise<Map<string, ShownPerson>> {
  const rows = await db
    .selectFrom('shown_person')
    .selectAll()
    .where('person_id', '=', sql<string>`any(${personIds}::uuid[])`)
    .modifyEnd(KEPT)
    .execute()
  return new Map(
    rows.map((row) => [
      row.person_id,
      {
        bornOn: row.born_on,
        bornYear: row.born_year,
        neededHolders: row.needed_holders,
        neededReason: row.needed_reason,
        word: row.word,
        wordIsNo: row.word_is_no,
        wordOn: row.word_on,
      },
    ]),
  )
}
