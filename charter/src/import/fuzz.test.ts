import { deepEqual, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { EVERY_FORMAT } from './given.ts'
import { importDocument } from './import-document.ts'
import { ImportRefusal } from './refusal.ts'

const FILES = 1000
const SEED = 20_260_415
const MAX_SECONDS = 5 // for one file, on a machine that does something else at the same time

/** Numbers from 0 up to 1 that look like chance and are the same every time (mulberry32). */
function chanceFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

type Harm = (bytes: Uint8Array, chance: () => number) => Uint8Array

const someAt = (bytes: Uint8Array, chance: () => number) => Math.floor(chance() * bytes.length)

const HARMS: Record<string, Harm> = {
  truncated: (bytes, chance) => bytes.slice(0, someAt(bytes, chance)),
  'bits flipped': (bytes, chance) => {
    for (let more = 1 + chance() * 12; more > 0; more--)
      bytes[someAt(bytes, chance)]! ^= 1 << Math.floor(chance() * 8)
    return bytes
  },
  'bytes changed': (bytes, chance) =>
    bytes.fill(Math.floor(chance() * 256), someAt(bytes, chance), someAt(bytes, chance)),
  'part left out': (bytes, chance) => {
    const at = someAt(bytes, chance)
    return Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + Math.ceil(chance() * 60))])
  },
  'part repeated': (bytes, chance) => {
    const [at, from] = [someAt(bytes, chance), someAt(bytes, chance)]
    const part = [...bytes.slice(from, from + 200)]
    const parts = Array.from({ length: Math.ceil(chance() * 50) }, () => part).flat()
    return Uint8Array.from([...bytes.slice(0, at), ...parts, ...bytes.slice(at)])
  },
}

test(`${FILES} broken files of every format are read or refused with a sentence, and none is waited for`, async () => {
  const chance = chanceFrom(SEED)
  const formats = Object.entries(EVERY_FORMAT)
  const harms = Object.entries(HARMS)
  const outcomes = new Map<string, number>()
  let slowest = { milliseconds: 0, file: '' }
  for (let index = 0; index < FILES; index++) {
    const [name, make] = formats[index % formats.length]!
    const [harm, apply] = harms[Math.floor(chance() * harms.length)]!
    const file = `${harm} ${name} (${index})`
    const bytes = apply(make(), chance)
    const before = performance.now()
    const outcome = await importDocument(bytes, { name }).then(
      ({ passages }) => (ok(passages.length > 0, file), 'read'),
      (error: unknown) => {
        if (error instanceof ImportRefusal) return `${error.cause}`
        throw new Error(`${file}: ${String(error)}`, { cause: error })
      },
    )
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    const milliseconds = performance.now() - before
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, file }
  }
  ok(slowest.milliseconds < MAX_SECONDS * 1000, JSON.stringify(slowest))
  ok((outcomes.get('read') ?? 0) > FILES / 10, JSON.stringify([...outcomes]))
  deepEqual(
    [...outcomes.values()].reduce((sum, count) => sum + count),
    FILES,
  )
})
