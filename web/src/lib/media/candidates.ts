import type { MediaView } from '@balise/server/media'
import type { PersonView } from '@balise/server/people'

/** A list longer than this is no longer read: the others are found by their name. */
export const MOST = 60

export type Candidate = { id: string; name: string }
/** The people of a list, and the unit whose people come first. */
export type Near = { unitId: string | null; people: PersonView[] }

/** Who a face may be: first those said to be on the picture, then the people of the reader's unit, then others present. */
export function candidatesFor({ persons }: MediaView, { unitId, people }: Near): Candidate[] {
  const present = new Map(people.filter(({ leftAt }) => leftAt === null).map((person) => [person.id, person]))
  for (const { id } of persons) present.delete(id)
  const rank = (person: PersonView) =>
    (unitId && person.unit?.id === unitId ? 0 : 2) + (person.kind === 'beneficiary' || person.minor ? 0 : 1)
  const others = [...present.values()].toSorted(
    (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name, 'fr'),
  )
  return [...persons, ...others.slice(0, Math.max(0, MOST - persons.length))].map(({ id, name }) => ({
    id,
    name,
  }))
}
