import type { Database } from '../db/client.ts'
import { commonArea } from '../faces/merge.ts'
import type { Box, FaceWho } from './types.ts'
import type { FaceRow } from './views.ts'

export type NewFace = Pick<FaceRow, 'found_by' | 'who' | 'person_id'> & { box: Box }

export const listFaceRows = (db: Database, mediaIds: string[]): Promise<FaceRow[]> =>
  mediaIds.length === 0
    ? Promise.resolve([])
    : db.selectFrom('face').selectAll().where('media_id', 'in', mediaIds).execute()

export const boxOf = (row: FaceRow): Box => ({
  left: row.box_left,
  top: row.box_top,
  width: row.box_width,
  height: row.box_height,
})

export const boxColumns = ({ left, top, width, height }: Box) => ({
  box_left: left,
  box_top: top,
  box_width: Math.min(width, 1 - left),
  box_height: Math.min(height, 1 - top),
})

export async function insertFaces(
  db: Database,
  organisation_id: string,
  media_id: string,
  faces: NewFace[],
  newId: () => string,
): Promise<void> {
  if (faces.length === 0) return
  const rows = faces.map(({ box, ...face }) => ({
    organisation_id,
    id: newId(),
    media_id,
    ...boxColumns(box),
    ...face,
  }))
  await db.insertInto('face').values(rows).execute()
}

/**
 * Faces that the charter asks about: someone lost in a crowd is nobody's likeness, nor someone seen from behind, but where
 * the machine saw a face, a word does not turn it away: the charter asks.
 */
export const countOf = (faces: Pick<FaceRow, 'who' | 'found_by'>[]): number =>
  faces.filter(({ who, found_by }) => who !== 'crowd' && (who !== 'from-behind' || found_by === 'machine'))
    .length

export const isWho = (who: FaceWho | null, personId: string | null) =>
  (who === 'person') === (personId !== null)

/** Share of a face from which it is hidden: a smaller patch leaves the eyes, or the mouth and the chin. */
const HIDDEN = 0.7
/** Share of a face up to which it is cut off: an ear, a shoulder's hair. Someone half in the picture is still on it. */
const CUT_OFF = 0.15

export const isHiddenBy = (face: Box, patch: Box) => shareWithin(face, patch) >= HIDDEN
export const isLeftIn = (face: Box, part: Box) => shareWithin(face, part) > CUT_OFF

const shareWithin = (face: Box, box: Box) => commonArea(face, box) / (face.width * face.height)
