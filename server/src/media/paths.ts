import type { Master } from './make-picture.ts'
import type { MediaSize } from './types.ts'

const EXTENSIONS: Record<string, string> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/webp': 'webp' }

/** Where a picture lies among the files of the installation: one folder each. */
export const folderOf = (organisationId: string, mediaId: string) => `${organisationId}/${mediaId}`

export const sizePath = (organisationId: string, mediaId: string, size: MediaSize) =>
  `${folderOf(organisationId, mediaId)}/${size}.webp`

/** A file that shows something lies in a folder of its own too. */
export const evidencePath = (organisationId: string, evidenceId: string) =>
  `${folderOf(organisationId, evidenceId)}/evidence`

export const masterPath = (organisationId: string, mediaId: string, type: Master['type'] | string) =>
  `${folderOf(organisationId, mediaId)}/master.${EXTENSIONS[type]}`
