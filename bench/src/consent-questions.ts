import type { ChannelView } from '@balise/server/channels'
import { gatherFacts } from '@balise/server/consents'
import { inTransaction } from '@balise/server/ctx'
import type { Ctx } from '@balise/server/ctx'
import { listPeoplePage } from '@balise/server/people'
import { listShowing } from '@balise/server/posts'
import { readRegister } from '@balise/server/register'
import { listTakedowns } from '@balise/server/takedowns'
import { idOf, OFTEN, PERSON } from './fill-consents.ts'
import type { Size } from './fill-consents.ts'

export type Asked = { ctx: Ctx; size: Size; channels: ChannelView[] }
type Asker = { makeInput: () => unknown; work: (input: unknown) => Promise<unknown> }

/** What the issue promises, in milliseconds. */
export const QUESTIONS = [
  { id: 'lookup', what: 'the composer’s lookup of consents', wantedMs: 10 },
  { id: 'search', what: 'search of the register', wantedMs: 50 },
  { id: 'people', what: 'page of people found by name', wantedMs: 50 },
  { id: 'withdrawal', what: 'list of everything that shows someone', wantedMs: 100 },
  { id: 'removals', what: 'list of removals that wait', wantedMs: 100 },
] as const

// A generator of Lehmer's: the same people are asked about at each run.
let drawn = 1
const draw = (under: number) => (drawn = (drawn * 48271) % 2147483647) % under
const somebody = ({ people }: Size) => idOf(PERSON, 1 + draw(people))

const BEGINNINGS = [
  'mar',
  'LAM',
  'dub',
  'vau',
  'léa bar',
  'nadia mor',
  'sanqu',
  'verzon',
  'Élodie Tou',
  'hau',
]

/** How each question is asked, in the order of `QUESTIONS`. */
export const askers = ({ ctx, size, channels }: Asked): Asker[] => [
  asker(
    () => Array.from({ length: 7 }, () => somebody(size)),
    (personIds) => gatherFacts(ctx, { personIds, channels, published: [] }),
  ),
  asker(aBeginning, async (search) => {
    const { people } = await listPeoplePage(ctx, { search })
    return people[0] && readRegister(ctx, { personId: people[0].id })
  }),
  asker(aBeginning, (search) => listPeoplePage(ctx, { search })),
  asker(
    () => idOf(PERSON, 1 + OFTEN * draw(size.people / OFTEN)),
    (personId) => inTransaction(ctx, ({ db }) => listShowing(db, personId)),
  ),
  asker(
    () => null,
    () => listTakedowns(ctx),
  ),
]

const aBeginning = () => BEGINNINGS[draw(BEGINNINGS.length)]!

const asker = <T>(makeInput: () => T, work: (input: T) => Promise<unknown>): Asker => ({
  makeInput,
  work: (input) => work(input as T),
})
