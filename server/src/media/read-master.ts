import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { findKey } from './media-keys.ts'
import { masterPath, sizePath } from './paths.ts'
import { readSealed } from './sealed-files.ts'
import type { MediaSize } from './types.ts'
import type { MediaRow } from './views.ts'

/** What a picture's bytes are read with: found in the transaction that read its row, used after it. */
export type Opened = { row: MediaRow; key: Uint8Array | null }

/** @throws {Refusal} media-destroyed */
export async function openRow(ctx: Needs<'db' | 'actor' | 'keys'>, row: MediaRow): Promise<Opened> {
  const key = row.destroyed_at ? 'destroyed' : await findKey(ctx, row.id)
  if (key === 'destroyed') throw new Refusal('media-destroyed', {})
  return { row, key }
}

export const readMaster = (ctx: Needs<'files'>, { row, key }: Opened): Promise<Uint8Array> =>
  readSealed(ctx, key, masterPath(row.organisation_id, row.id, row.type))

export const readSize = (ctx: Needs<'files'>, { row, key }: Opened, size: MediaSize): Promise<Uint8Array> =>
  readSealed(ctx, key, sizePath(row.organisation_id, row.id, size))
