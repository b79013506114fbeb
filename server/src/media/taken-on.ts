// https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf, 4.5 and 4.6.
const EXIF_IFD = 0x8769
const TAKEN = 0x9003 // DateTimeOriginal, then DateTimeDigitized
const DIGITISED = 0x9004
const MOST_ENTRIES = 500

/** What comes just before the TIFF header of EXIF: in JPEG, HEIC and AVIF; in PNG; in WebP, with the chunk's length. */
const BEFORE: [string, number][] = [
  ['Exif\0\0', 0],
  ['eXIf', 0],
  ['EXIF', 4],
]

/** The day a picture was taken, YYYY-MM-DD, as its camera wrote it: in its own time, without a zone. */
export function takenOn(bytes: Uint8Array): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [mark, more] of BEFORE)
    for (let at = file.indexOf(mark, 0, 'latin1'); at >= 0; at = file.indexOf(mark, at + 1, 'latin1')) {
      const tiff = file.subarray(at + mark.length + more)
      const order = tiff.subarray(0, 4).toString('latin1')
      if (order === 'II*\0' || order === 'MM\0*') return dayOf(tiff, order === 'II*\0')
    }
  return null
}

function dayOf(tiff: Buffer, isLittle: boolean): string | null {
  const short = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const long = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at))

  /** Offset of the value of a tag, or of what it points to. */
  const find = (folder: number, tag: number): number | undefined => {
    const count = Math.min(short(folder), MOST_ENTRIES)
    for (let index = 0; index < count; index++) {
      const entry = folder + 2 + index * 12
      if (short(entry) === tag) return long(entry + 8)
    }
    return undefined
  }

  try {
    const exif = find(long(4), EXIF_IFD)
    const text = exif === undefined ? undefined : (find(exif, TAKEN) ?? find(exif, DIGITISED))
    if (text === undefined) return null
    const [, year, month, day] =
      /^(\d{4}):(\d\d):(\d\d) /.exec(tiff.subarray(text, text + 20).toString('latin1')) ?? []
    const written = `${year}-${month}-${day}`
    return year && Number(year) > 1900 && !Number.isNaN(Date.parse(written)) ? written : null
  } catch (error) {
    // Offsets that point out of the file: it says nothing we can read.
    if (error instanceof RangeError) return null
    throw error
  }
}
