import type { Actor } from '@balise/server/ctx'
import type { MediaView } from '@balise/server/media'
import type { PersonView } from '@balise/server/people'

/** A list longer than this is no longer read: the others are found by their name. */
const MOST = 60

export type Candidate = { id: string; name: string }

/** Who a face may be: first those said to be on the picture, then the people of the reader's unit, then everyone present. */
export function candidatesFor({ persons }: MediaView, people: PersonView[], actor: Actor): Candidate[] {
  const present = people.filter(({ leftAt }) => leftAt === null)
  const unit = actor.kind === 'member' ? present.find(({ id }) => id === actor.personId)?.unit?.id : undefined
  const rank = (person: PersonView) =>
    (person.unit?.id === unit && unit ? 0 : 2) + (person.kind === 'beneficiary' || person.minor ? 0 : 1)
  const others = present
    .filter(({ id }) => !persons.some((person) => person.id === id))
    .toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'))
  return [...persons, ...others.slice(0, Math.max(0, MOST - persons.length))].map(({ id, name }) => ({
    id,
    name,
  }))
}
