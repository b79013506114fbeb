import type { Organisation } from './case.ts'
import type { Facts } from './facts.ts'
import { namesOf } from './text/names/register.ts'
import { matcherOf } from './text/words.ts'

const own = ({ name, names = [] }: Organisation) =>
  matcherOf([name, ...names].map((one) => [one, one] as const))
const people = ({ people: all = [] }: Organisation) => namesOf(all)

/** Finds the organisation's names and marks in a text. */
export const ownNames = (facts: Facts) => facts.once(own)

/** The people of the organisation, to be found in a text by their names. */
export const peopleNames = (facts: Facts) => facts.once(people)
