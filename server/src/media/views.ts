import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { MediaSize, MediaSource, MediaView } from './types.ts'

export type MediaRow = Selectable<Tables['media']>

export function mediaView(row: MediaRow, persons: MediaView['persons']): MediaView {
  const urlOf = (size: MediaSize) => `/media/${row.id}/${size}`
  return {
    id: row.id,
    alt: row.alt,
    faces: row.faces,
    width: row.width,
    height: row.height,
    type: row.type as MediaView['type'],
    bytes: row.bytes,
    fileName: row.file_name,
    source: row.source as MediaSource | null,
    licence: row.licence,
    credit: row.credit,
    persons,
    digest: row.digest,
    madeFrom: row.made_from,
    createdAt: row.created_at.toISOString(),
    urls: { small: urlOf('small'), medium: urlOf('medium'), large: urlOf('large') },
  }
}
