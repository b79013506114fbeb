import { listChannels } from '../channels/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { listHoldersOf } from './holders.ts'
import { personRightsInput } from './inputs.ts'
import type { PersonRightsInput } from './inputs.ts'
import { keyOf, linesFor, territoryOf } from './lines.ts'
import { foldLine, foldPicture, lineOf, loadStandings } from './standing.ts'
import type { Standing } from './standing.ts'
import type { ConsentAct, ConsentLine, HolderView, ShownPerson } from './types.ts'
import { answerView } from './views.ts'
import type { Needed } from './who-must-answer.ts'

export type PersonRights = {
  shown: ShownPerson
  minor: boolean
  age: number | null
  needed: Record<ConsentAct, Needed>
  holders: HolderView[]
  /** Every question that concerns them today, then those that were answered and are no longer asked. */
  lines: ConsentLine[]
}

/**
 * Everything that is known of someone's image rights: who answers for them, and each question with each answer.
 *
 * @throws {Refusal} not-found
 */
export async function getPersonRights(
  ctx: Needs<'db' | 'now' | 'actor' | 'networks'>,
  input: PersonRightsInput,
): Promise<PersonRights> {
  const { personId } = personRightsInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const person = await getPerson(ctx, { personId })
    const standing = (await loadStandings(ctx, [person])).get(personId)!
    const holders = await listHoldersOf(ctx, personId)
    const asked = linesFor(await listChannels(ctx), person.unit?.id ?? null)
    const known = new Set(asked.map(keyOf))
    const others = [...standing.answers.entries()]
      .filter(([key]) => !known.has(key))
      .map(([, rows]) => lineOf(rows[0]!))
    const { timezone } = await getOrganisation(ctx)
    const isAsked = holders.some(({ link }) => link !== null)
    const today = dayIn(timezone, ctx.now())
    return {
      shown: standing.shown,
      minor: standing.minor,
      age: standing.age,
      needed: standing.needed,
      holders,
      lines: [...asked, ...others].map((line) => lineView(standing, line, { today, isAsked })),
    }
  })
}

export function lineView(
  standing: Standing,
  line: ConsentLine | Parameters<typeof keyOf>[0],
  { today, isAsked }: { today: string; isAsked: boolean },
): ConsentLine {
  const { status } = foldLine(standing, line, today)
  const { act, purpose, channelId, picture } = line
  return {
    act,
    purpose,
    channelId,
    picture,
    status: status === 'none' && isAsked ? 'asked' : status,
    counts: foldPicture(standing, line, today).status,
    needed: standing.needed[act],
    territory: territoryOf(purpose),
    answers: (standing.answers.get(keyOf(line)) ?? []).map(answerView),
  }
}
