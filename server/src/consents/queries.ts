import { sql } from 'kysely'
import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { listPeopleById } from '../people/index.ts'
import { listConsentsInput } from './inputs.ts'
import type { ListConsentsInput } from './inputs.ts'
import { foldLine, lineOf, loadStandings } from './standing.ts'
import type { AnswerRow, Standing } from './standing.ts'
import { PICTURE_KINDS } from './types.ts'
import type { ConsentView, PictureKind } from './types.ts'
import { answerView } from './views.ts'

/** The living answers about channels, by person, channel and kind of picture, as people look for them: all holders in one line. */
export async function listConsents(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  input: ListConsentsInput = {},
): Promise<ConsentView[]> {
  const { personId } = listConsentsInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { timezone } = await getOrganisation(ctx)
    const today = dayIn(timezone, ctx.now())
    const answered = personId ? [personId] : await listAnsweredIds(ctx)
    const people = await listPeopleById(ctx, answered)
    const standings = await loadStandings(ctx, people)
    const channels = new Map((await listChannels(ctx)).map((channel) => [channel.id, channel]))
    return people
      .flatMap(({ id, name }) => {
        const standing = standings.get(id)!
        return [...standing.answers.values()].flatMap((rows) => {
          const channel = channels.get(rows[0]!.channel_id ?? '')
          return channel ? consentView(standing, rows, { person: { id, name }, channel, today }) : []
        })
      })
      .toSorted(
        (a, b) =>
          a.person.name.localeCompare(b.person.name, 'fr') ||
          a.channel.name.localeCompare(b.channel.name, 'fr') ||
          PICTURE_KINDS.indexOf(a.picture) - PICTURE_KINDS.indexOf(b.picture),
      )
  })
}

/** Ids of those about whom someone has answered. */
async function listAnsweredIds({ db }: Needs<'db'>): Promise<string[]> {
  const rows = await db
    .selectFrom('consent')
    .select('person_id')
    .distinct()
    .where('superseded_at', 'is', null)
    .orderBy(sql`1`)
    .execute()
  return rows.map((row) => row.person_id)
}

/** The whole line under its last answer: what page and command name it by. */
function consentView(
  standing: Standing,
  rows: AnswerRow[],
  {
    person,
    channel,
    today,
  }: { person: ConsentView['person']; channel: ConsentView['channel']; today: string },
): ConsentView {
  const line = lineOf(rows[0]!)
  const { status, required } = foldLine(standing, line, today)
  const last = rows.findLast(({ answer }) => answer === 'granted') ?? rows.at(-1)!
  const ends = rows.map(({ until_on }) => until_on).filter((day) => day !== null)
  return {
    id: last.id,
    person,
    channel: { id: channel.id, slug: channel.slug, name: channel.name },
    act: line.act,
    purpose: line.purpose,
    picture: line.picture as PictureKind,
    answer: last.answer as ConsentView['answer'],
    givenOn: last.given_on,
    untilOn: ends.toSorted()[0] ?? null,
    withdrawnAt: last.withdrawn_at?.toISOString() ?? null,
    holders: rows.map(({ holder_name }) => holder_name),
    requiredHolders: required,
    evidence: last.evidence,
    recordedAt: last.recorded_at.toISOString(),
    status,
    answers: rows.map(answerView),
  }
}
