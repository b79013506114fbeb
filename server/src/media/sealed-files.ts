import type { Needs } from '../ctx.ts'
import { openBytes, sealBytes } from '../parts/sealing.ts'

/** First bytes of a file that is encrypted: no picture begins so. */
const MARK = Buffer.from('BALISE1\n')

/** Writes the bytes of a picture so that nobody reads them on the disk. */
export const writeSealed = ({ files }: Needs<'files'>, key: Uint8Array, path: string, bytes: Uint8Array) =>
  files.write(path, Buffer.concat([MARK, sealBytes(key, bytes, path)]))

/** @param key null for a picture kept before they were encrypted: its bytes are read as they are */
export async function readSealed(
  { files }: Needs<'files'>,
  key: Uint8Array | null,
  path: string,
): Promise<Uint8Array> {
  const bytes = Buffer.from(await files.read(path))
  if (!isSealed(bytes)) return bytes
  if (!key) throw new Error(`media: ${path} is encrypted, and its key is not there`)
  return openBytes(key, bytes.subarray(MARK.length), path)
}

export const isSealed = (bytes: Uint8Array) => MARK.equals(bytes.subarray(0, MARK.length))
