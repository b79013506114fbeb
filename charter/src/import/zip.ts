import { inflateRawSync } from 'node:zlib'
import { ImportRefusal } from './refusal.ts'

/** What a zip file says it holds. */
export type ZipFile = {
  names: readonly string[]
  /** A part, unpacked; undefined when there is none. */
  read(name: string): Uint8Array | undefined
}

// A document with a picture on each of its 500 pages has fewer parts, and text is never packed tighter.
const MAX_ENTRIES = 3000
const MAX_UNPACKED = 100_000_000
const MAX_RATIO = 200
const SMALL = 1_000_000 // a blank page is packed as tightly as a bomb

const END = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL = 0x04034b50
const LOCAL_BYTES = 30
const ENCRYPTED = 1
const STORED = 0
const DEFLATED = 8

type Entry = { name: string; method: number; packed: number; unpacked: number; at: number }

/**
 * Opens a zip file (APPNOTE 6.3.10) and unpacks nothing: each part is unpacked when it is read, within bounds.
 *
 * @throws {ImportRefusal} damaged · protected · bomb
 */
export function openZip(bytes: Uint8Array): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = new Map<string, Entry>()
  let packed = 0
  for (const entry of entriesOf(bytes, view)) {
    packed += entry.packed
    // Several names for the same bytes is how a small file unfolds into a huge one.
    if (packed > bytes.length || entries.has(entry.name)) throw new ImportRefusal('bomb')
    entries.set(entry.name, entry)
  }
  let unpacked = 0
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name)
      if (!entry) return undefined
      const part = unpack(bytes, view, entry, MAX_UNPACKED - unpacked)
      unpacked += part.length
      return part
    },
  }
}

function* entriesOf(bytes: Uint8Array, view: DataView): Generator<Entry> {
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_ENTRIES) throw new ImportRefusal('bomb')
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY)
      throw new ImportRefusal('damaged')
    const nameBytes = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_BYTES, at + ENTRY_BYTES + nameBytes))
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new ImportRefusal('protected')
    yield {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    }
    at += ENTRY_BYTES + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_BYTES
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END) return at
  throw new ImportRefusal('damaged')
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, room: number): Uint8Array {
  const { at, method, packed, unpacked } = entry
  if (unpacked > room || (unpacked > SMALL && unpacked > packed * MAX_RATIO)) throw new ImportRefusal('bomb')
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new ImportRefusal('damaged')
  const start = at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const part = bytes.subarray(start, start + packed)
  if (part.length < packed) throw new ImportRefusal('damaged')
  if (method === STORED) return part
  if (method !== DEFLATED) throw new ImportRefusal('damaged')
  try {
    // One byte more than it says it holds is already a lie.
    return inflateRawSync(part, { maxOutputLength: Math.max(unpacked, 1) })
  } catch (error) {
    const isLonger = error instanceof RangeError
    throw new ImportRefusal(isLonger ? 'bomb' : 'damaged')
  }
}
