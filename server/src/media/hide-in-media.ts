import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { boxOf, countOf, isHiddenBy, listFaceRows } from './faces.ts'
import { hideInMediaInput } from './inputs.ts'
import type { HideInMediaInput } from './inputs.ts'
import { hideBoxes } from './pictures.ts'
import { canAddMedia } from './policy.ts'
import { getSeenRow, listPersonIds } from './queries.ts'
import { openRow, readMaster } from './read-master.ts'
import { storePicture } from './store-picture.ts'
import type { StoreContext } from './store-picture.ts'

/**
 * Makes another picture where some faces can no longer be recognised, and where `personIds` and the people of these
 * faces are no longer declared. The first one stays as it was: a post shows the new one once it is chosen.
 *
 * @throws {Refusal} not-allowed · boxes-missing · media-locked · media-destroyed · not-found, of the picture, of a face
 *   or of someone who is not on it · disk-full
 */
export async function hideInMedia(ctx: StoreContext, input: HideInMediaInput): Promise<{ id: string }> {
  const { mediaId, boxes: drawn, faceIds, style, personIds } = hideInMediaInput.parse(input)
  const { actor } = ctx
  if (!canAddMedia(actor)) throw new Refusal('not-allowed', { action: 'hide-in-media' })
  const { opened, shown, known } = await inTransaction(ctx, async (ctx) => ({
    opened: await openRow(ctx, await getSeenRow(ctx, mediaId)),
    shown: await listPersonIds(ctx.db, mediaId),
    known: await listFaceRows(ctx.db, [mediaId]),
  }))
  const { row } = opened
  for (const id of personIds) if (!shown.includes(id)) throw new Refusal('not-found', { what: 'person', id })
  for (const id of faceIds)
    if (!known.some((face) => face.id === id)) throw new Refusal('not-found', { what: 'face', id })

  const boxes = [...drawn, ...known.filter(({ id }) => faceIds.includes(id)).map(boxOf)]
  if (boxes.length === 0) throw new Refusal('boxes-missing', {})
  const isHidden = (face: (typeof known)[number]) => boxes.some((box) => isHiddenBy(boxOf(face), box))
  const left = known.filter((face) => !isHidden(face))
  const stillThere = new Set(left.flatMap(({ person_id }) => person_id ?? []))
  const hidden = new Set([
    ...personIds,
    ...known
      .filter(isHidden)
      .flatMap(({ person_id }) => (person_id && !stillThere.has(person_id) ? person_id : [])),
  ])

  const picture = await hideBoxes(await readMaster(ctx, opened), boxes, style)
  const { file_name, alt, faces, source, licence, credit, taken_on, taken_by, taken_place } = row
  const counted = known.length > 0 ? countOf(left) : faces === null ? null : Math.max(0, faces - boxes.length)
  return storePicture(ctx, actor, picture, {
    said: {
      ...{ file_name, alt, source, licence, credit, taken_on, taken_by, taken_place },
      faces: counted,
      made_from: row.id,
    },
    personIds: shown.filter((id) => !hidden.has(id)),
    faces: left.map((face) => ({
      box: boxOf(face),
      found_by: face.found_by,
      who: hidden.has(face.person_id ?? '') ? null : face.who,
      person_id: hidden.has(face.person_id ?? '') ? null : face.person_id,
    })),
    entry: { kind: 'media.hidden', data: { madeFrom: row.id, boxes, style, hidden: [...hidden] } },
  })
}
