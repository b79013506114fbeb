import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs'
import type { Reply } from '../network.ts'

export type FakePost = {
  deliveryId: string
  account: string
  handle: string
  text: string
  language: string
  createdAt: string
  /** In the order they were sent; `sha256` is of the bytes. */
  media: { id: string; type: string; alt: string; bytes: number; sha256: string }[]
}

/**
 * What happened at the network, oldest first. `asked` is written when a request arrives and `published` when the
 * post can be seen, so that a test can count the two apart.
 */
export type FakeEntry =
  | { what: 'asked'; deliveryId: string }
  | ({ what: 'published'; remoteId: string } & FakePost)
  | { what: 'looked-up'; deliveryId: string; found: boolean }
  | { what: 'removed'; remoteId: string }
  | { what: 'replied'; to: string; reply: Reply }

export type FakeStore = { entries(): FakeEntry[]; append(entry: FakeEntry): void }

export function memoryFakeStore(): FakeStore {
  const entries: FakeEntry[] = []
  return { entries: () => [...entries], append: (entry) => void entries.push(entry) }
}

/**
 * One JSON line per event, in a file that outlives the process: a server can be killed and the file still says
 * what the network had received. A line cut by a kill was never acknowledged: it is dropped when the file is opened.
 */
export function fileFakeStore(path: string): FakeStore {
  dropCutLine(path)
  return {
    entries: () =>
      readLines(path)
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as FakeEntry),
    append: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
  }
}

const readLines = (path: string) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

function dropCutLine(path: string): void {
  const text = readLines(path)
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole))
}
