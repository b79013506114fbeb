import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { boxColumns, countOf, insertFaces, isWho, listFaceRows } from './faces.ts'
import { nameFacesInput } from './inputs.ts'
import type { NameFacesInput } from './inputs.ts'
import { canAddMedia } from './policy.ts'
import { getSeenRow, listPersonIds } from './queries.ts'
import { setPersons } from './set-persons.ts'

/**
 * Says where the faces of a picture are and who each is. What a person says replaces what the machine found: a box left
 * out was no face, one without an id is drawn now. Whoever a face is said to be is on the picture, whoever no face is
 * any more is not.
 *
 * @throws {Refusal} not-allowed · not-found, of the picture, of a face or of a person · media-locked
 */
export function nameFaces(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'keys' | 'enqueue'>,
  input: NameFacesInput,
): Promise<void> {
  const { mediaId, faces } = nameFacesInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    if (!canAddMedia(ctx.actor)) throw new Refusal('not-allowed', { action: 'describe-media' })
    const { organisation_id } = await getSeenRow(ctx, mediaId)
    const before = await listFaceRows(ctx.db, [mediaId])
    for (const { id, who, personId } of faces) {
      if (id !== null && !before.some((face) => face.id === id))
        throw new Refusal('not-found', { what: 'face', id })
      if (!isWho(who, personId)) throw new Refusal('not-found', { what: 'person', id: personId ?? '' })
    }

    const wereNamed = new Set(before.flatMap(({ person_id }) => person_id ?? []))
    const declared = (await listPersonIds(ctx.db, mediaId)).filter((id) => !wereNamed.has(id))
    const named = faces.flatMap(({ personId }) => personId ?? [])
    const persons = await setPersons(ctx, mediaId, [...declared, ...named])

    const kept = faces.flatMap(({ id }) => id ?? [])
    const gone = before.filter(({ id }) => !kept.includes(id)).map(({ id }) => id)
    if (gone.length > 0) await ctx.db.deleteFrom('face').where('id', 'in', gone).execute()
    for (const { id, box, who, personId } of faces)
      if (id !== null)
        await ctx.db
          .updateTable('face')
          .set({ ...boxColumns(box), who, person_id: personId })
          .where('id', '=', id)
          .execute()
    const drawn = faces.filter(({ id }) => id === null)
    await insertFaces(
      ctx.db,
      organisation_id,
      mediaId,
      drawn.map(({ box, who, personId }) => ({ box, who, person_id: personId, found_by: 'person' })),
      ctx.newId,
    )

    const count = countOf(await listFaceRows(ctx.db, [mediaId]))
    await ctx.db.updateTable('media').set({ faces: count }).where('id', '=', mediaId).execute()
    await append(ctx, 'media.faces-named', mediaId, {
      faces: count,
      drawn: drawn.length,
      removed: gone.length,
      persons,
    })
  })
}
