import { deepEqual, equal, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { refuses } from '../../test/refuses.ts'
import { decodeHeic } from './heic.ts'

const TELEPHONE = readFileSync(join(import.meta.dirname, 'fixtures/telephone.heic'))

/** The same file, announcing another size: `ispe`, version and flags (4 bytes), width, height (ISO/IEC 23008-12, 6.5.3). */
function announcing(width: number, height: number): Buffer {
  const bytes = Buffer.from(TELEPHONE)
  const at = bytes.indexOf('ispe')
  bytes.writeUInt32BE(width, at + 8)
  bytes.writeUInt32BE(height, at + 12)
  return bytes
}

test('a HEIC picture is turned as its telephone was held', async () => {
  const { width, height, pixels, profile } = await decodeHeic(TELEPHONE)
  deepEqual([width, height, pixels.length], [160, 240, 160 * 240 * 3])
  ok(profile)
})

test('a HEIC picture that announces more than 60 megapixels is refused before it is decoded', () =>
  refuses(decodeHeic(announcing(9000, 9000)), 'media-too-many-pixels', {
    pixels: 81_000_000,
    maxPixels: 60_000_000,
  }))

test('a HEIC picture whose size cannot be is refused', () =>
  refuses(decodeHeic(announcing(0, 0)), 'media-unreadable'))

test('a HEIC picture that takes too long is given up', () =>
  refuses(decodeHeic(TELEPHONE, 0.001), 'media-unreadable', { detail: 'not decoded after 0.001 s' }))

test('any damaged HEIC picture is decoded or refused, and the server goes on', async () => {
  let refused = 0
  for (let at = 16; at < TELEPHONE.length; at += 160) {
    const damaged = Buffer.from(TELEPHONE)
    damaged.fill(0xff, at, at + 3)
    await decodeHeic(damaged).catch((error: { code: string }) => {
      ok(['media-unreadable', 'media-too-many-pixels'].includes(error.code), String(error))
      refused++
    })
  }
  ok(refused > 0)
  equal((await decodeHeic(TELEPHONE)).width, 160)
})
