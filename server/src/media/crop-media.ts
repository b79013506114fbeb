import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { boxOf, countOf, isLeftIn, listFaceRows } from './faces.ts'
import { cropMediaInput } from './inputs.ts'
import type { CropMediaInput } from './inputs.ts'
import { cropPicture } from './pictures.ts'
import { canAddMedia } from './policy.ts'
import { getSeenRow, listPersonIds } from './queries.ts'
import { openRow, readMaster } from './read-master.ts'
import { storePicture } from './store-picture.ts'
import type { StoreContext } from './store-picture.ts'
import type { Box } from './types.ts'

/**
 * Makes another picture of a part of this one. Whoever's faces are all outside is no longer on it; half a face is still
 * a face.
 *
 * @throws {Refusal} not-allowed · not-found · media-locked · media-destroyed · disk-full
 */
export async function cropMedia(ctx: StoreContext, input: CropMediaInput): Promise<{ id: string }> {
  const { mediaId, box } = cropMediaInput.parse(input)
  const { actor } = ctx
  if (!canAddMedia(actor)) throw new Refusal('not-allowed', { action: 'crop-media' })
  const { opened, shown, known } = await inTransaction(ctx, async (ctx) => ({
    opened: await openRow(ctx, await getSeenRow(ctx, mediaId)),
    shown: await listPersonIds(ctx.db, mediaId),
    known: await listFaceRows(ctx.db, [mediaId]),
  }))
  const inside = known.filter((face) => isLeftIn(boxOf(face), box))
  const left = new Set(inside.flatMap(({ person_id }) => person_id ?? []))
  const cutOff = known.flatMap(({ person_id }) => (person_id && !left.has(person_id) ? person_id : []))

  const { row } = opened
  const picture = await cropPicture(await readMaster(ctx, opened), box)
  const { file_name, alt, source, licence, credit, taken_on, taken_by, taken_place } = row
  return storePicture(ctx, actor, picture, {
    said: {
      ...{ file_name, alt, source, licence, credit, taken_on, taken_by, taken_place },
      faces: known.length > 0 ? countOf(inside) : null,
      made_from: row.id,
    },
    personIds: shown.filter((id) => !cutOff.includes(id)),
    faces: inside.map(({ found_by, who, person_id, ...face }) => ({
      box: withinBox(boxOf({ found_by, who, person_id, ...face }), box),
      ...{ found_by, who, person_id },
    })),
    entry: { kind: 'media.cropped', data: { madeFrom: row.id, box, cutOff } },
  })
}

/** A face of the whole, in fractions of the part. */
function withinBox(face: Box, part: Box): Box {
  const inside = (value: number) => Math.min(1, Math.max(0, value))
  const left = inside((face.left - part.left) / part.width)
  const top = inside((face.top - part.top) / part.height)
  const right = inside((face.left + face.width - part.left) / part.width)
  const bottom = inside((face.top + face.height - part.top) / part.height)
  return { left, top, width: right - left, height: bottom - top }
}
