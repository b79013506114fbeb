import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import { countOf } from './faces.ts'
import type { FaceView, FaceWho, MediaSize, MediaSource, MediaView } from './types.ts'

export type MediaRow = Selectable<Tables['media']>
export type FaceRow = Selectable<Tables['face']>

type Named = { id: string; name: string }

/** @param names everyone on the picture, and everyone a face of it is said to be */
export function mediaView(row: MediaRow, persons: Named[], faces: FaceRow[], names: Named[]): MediaView {
  const urlOf = (size: MediaSize) => `/media/${row.id}/${size}`
  return {
    id: row.id,
    alt: row.alt,
    faces: row.faces,
    facesFound: row.faces_found,
    facesBoxed: countOf(faces),
    look: row.look_failed !== null ? 'failed' : row.looked_at === null ? 'waiting' : 'done',
    boxes: faces.map((face) => faceView(face, names)).toSorted(fromLeft),
    width: row.width,
    height: row.height,
    type: row.type as MediaView['type'],
    bytes: row.bytes,
    fileName: row.file_name,
    source: row.source as MediaSource | null,
    licence: row.licence,
    credit: row.credit,
    takenOn: row.taken_on,
    takenBy: row.taken_by,
    takenPlace: row.taken_place,
    persons,
    digest: row.digest,
    madeFrom: row.made_from,
    kept: row.destroyed_at ? 'destroyed' : row.locked_at ? 'locked' : 'open',
    createdAt: row.created_at.toISOString(),
    urls: { small: urlOf('small'), medium: urlOf('medium'), large: urlOf('large') },
  }
}

const fromLeft = (a: FaceView, b: FaceView) => a.box.left - b.box.left || a.box.top - b.box.top

const faceView = (row: FaceRow, names: Named[]): FaceView => ({
  id: row.id,
  box: { left: row.box_left, top: row.box_top, width: row.box_width, height: row.box_height },
  foundBy: row.found_by as FaceView['foundBy'],
  who: row.who as FaceWho | null,
  person: names.find(({ id }) => id === row.person_id) ?? null,
})
