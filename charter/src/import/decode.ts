import { ImportRefusal } from './refusal.ts'

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

/**
 * The text of a text file: by its mark, else as UTF-8 when it is right UTF-8, else as Windows-1252, in which old French
 * files are written.
 *
 * @param declared what the file itself says, in a `<meta>` or an XML declaration
 */
export function decode(bytes: Uint8Array, declared?: string): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return decoderFor(declared).decode(bytes) // not UTF-8: no byte is wrong in these
  }
}

function decoderFor(declared: string | undefined): InstanceType<typeof TextDecoder> {
  try {
    const decoder = new TextDecoder(declared ?? 'windows-1252')
    // It said UTF-8, and is not.
    return decoder.encoding === 'utf-8' ? new TextDecoder('windows-1252') : decoder
  } catch (error) {
    if (error instanceof RangeError) return new TextDecoder('windows-1252')
    throw error
  }
}

const BINARY_SHARE = 0.02

/** Refuses bytes that are no text: one in fifty is a sign that no text has. */
export function refuseBinary(text: string): void {
  // eslint has its reasons against control signs in patterns: they are counted by their class.
  const signs = text.match(/(?![\t\n\r\f\v])\p{Cc}/gu)?.length ?? 0
  if (signs > text.length * BINARY_SHARE) throw new ImportRefusal('unknown-type')
}
