import type { Refusals } from '../refusals.ts'

/** What a picture may be sent as. Its name and the type a browser announces are never asked. */
export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic'

/** What people send by mistake, named so that the refusal can say it. */
export type OtherFormat = Refusals['media-type']['found']

const STARTS: [OtherFormat | PictureFormat, string][] = [
  ['jpeg', '\xff\xd8\xff'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['gif', 'GIF8'],
  ['pdf', '%PDF'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['video', '\x1aE\xdf\xa3'],
]

// Brands of ISO/IEC 23008-12 (HEIF) and of the AVIF specification; mif1 and msf1 say neither which.
const AVIF_BRANDS = ['avif', 'avis']
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1']

/** Tells a file's type from its first bytes. The decoder has the last word. */
export function sniff(bytes: Uint8Array): PictureFormat | { other: OtherFormat } {
  if (bytes.length === 0) return { other: 'empty' }
  const head = Buffer.from(bytes.subarray(0, 256)).toString('latin1')

  for (const [format, start] of STARTS)
    if (head.startsWith(start))
      return format === 'jpeg' || format === 'png' ? format : { other: format as OtherFormat }
  if (head.startsWith('RIFF')) return head.slice(8, 12) === 'WEBP' ? 'webp' : { other: 'video' }
  if (head.slice(4, 8) === 'ftyp') return brandOf(head, bytes)
  if (/^(?:ï»¿)?\s*</.test(head) && /<svg[\s>]/i.test(head)) return { other: 'svg' }
  return { other: 'unknown' }
}

/** Size (4 bytes), `ftyp`, major brand, minor version, then compatible brands: ISO/IEC 14496-12, 4.3. */
function brandOf(head: string, bytes: Uint8Array): PictureFormat | { other: OtherFormat } {
  const size = Math.min(Buffer.from(bytes.buffer, bytes.byteOffset, 4).readUInt32BE(), head.length)
  const brands = [head.slice(8, 12)]
  for (let at = 16; at + 4 <= size; at += 4) brands.push(head.slice(at, at + 4))
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif'
  if (brands.some((brand) => HEIC_BRANDS.includes(brand))) return 'heic'
  return { other: 'video' }
}
