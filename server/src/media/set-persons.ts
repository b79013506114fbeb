import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listPeopleById } from '../people/index.ts'
import { rewrapKey } from './media-keys.ts'

/**
 * Writes who is on a picture, each once, and wraps its key again for them. Whoever is only named now may be on something
 * that is out, with a no: it is looked for.
 *
 * @throws {Refusal} not-found, of a person
 */
export async function setPersons(
  ctx: Needs<'db' | 'now' | 'actor' | 'keys' | 'enqueue'>,
  mediaId: string,
  personIds: string[],
): Promise<string[]> {
  const organisation_id = organisationOf(ctx.actor)
  const persons = [...new Set(personIds)]
  const known = new Set((await listPeopleById(ctx, persons)).map(({ id }) => id))
  for (const id of persons) if (!known.has(id)) throw new Refusal('not-found', { what: 'person', id })

  const before = await ctx.db
    .deleteFrom('media_person')
    .where('media_id', '=', mediaId)
    .returning('person_id')
    .execute()
  const were = new Set(before.map(({ person_id }) => person_id))
  if (persons.length > 0)
    await ctx.db
      .insertInto('media_person')
      .values(persons.map((person_id) => ({ organisation_id, media_id: mediaId, person_id })))
      .execute()
  await rewrapKey(ctx, mediaId, persons)
  for (const personId of persons.filter((id) => !were.has(id)))
    await ctx.enqueue(ctx, 'takedowns.open', { organisationId: organisation_id, personId })
  return persons
}
