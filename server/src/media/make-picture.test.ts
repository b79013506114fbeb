import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import sharp from 'sharp'
import { Refusal } from '../errors.ts'
import { makePicture } from './make-picture.ts'
import { pictureOf, QUARTERS, quartersOf, near } from '../../test/pictures.ts'
import type { RefusalCode } from '../errors.ts'

const TELEPHONE = readFileSync(join(import.meta.dirname, 'fixtures/telephone.heic'))

const refused = (code: RefusalCode, found?: string) => (error: unknown) => {
  ok(error instanceof Refusal, String(error))
  equal(error.code, code)
  if (found) equal((error.data as { found: string }).found, found)
  return true
}

for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
  test(`a ${format} picture is taken in`, async () => {
    const { master, sizes } = await makePicture(
      await pictureOf(400, 300).toFormat(format, { quality: 95 }).toBuffer(),
    )
    deepEqual([master.width, master.height], [400, 300])
    near(await quartersOf(master.bytes), QUARTERS)
    for (const size of Object.values(sizes)) equal((await sharp(size).metadata()).format, 'webp')
  })

test('a HEIC picture of a telephone is upright and in the colours it was taken in', async () => {
  const { master } = await makePicture(TELEPHONE)
  deepEqual([master.type, master.width, master.height], ['image/jpeg', 160, 240])
  near(await quartersOf(master.bytes), QUARTERS)
})

test('a picture held sideways is stored upright', async () => {
  const lying = await pictureOf(300, 400).rotate(270).jpeg({ quality: 95 }).toBuffer()
  const { master } = await makePicture(
    await sharp(lying).keepMetadata().withMetadata({ orientation: 6 }).toBuffer(),
  )
  deepEqual([master.width, master.height], [300, 400])
  near(await quartersOf(master.bytes), QUARTERS)
})

test('the place, the device and the profile of a picture are not kept', async () => {
  const place = { IFD0: { Make: 'Telephone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 28/1 0/1' } }
  const jpeg = await pictureOf(400, 300)
    .withExif(place)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
    .jpeg()
    .toBuffer()
  ok((await sharp(jpeg).metadata()).exif)
  for (const sent of [jpeg, TELEPHONE]) {
    const { master, sizes } = await makePicture(sent)
    for (const bytes of [master.bytes, ...Object.values(sizes)]) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata()
      deepEqual(
        { exif, xmp, icc, iptc, orientation },
        {
          exif: undefined,
          xmp: undefined,
          icc: undefined,
          iptc: undefined,
          orientation: undefined,
        },
      )
    }
  }
})

test('three sizes are made, and none is larger than what was sent', async () => {
  const { sizes } = await makePicture(await pictureOf(2400, 1200).jpeg().toBuffer())
  const sides = await Promise.all(
    Object.values(sizes).map(async (bytes) => (await sharp(bytes).metadata()).width),
  )
  deepEqual(sides, [320, 960, 1920])
  const small = await makePicture(await pictureOf(100, 50).jpeg().toBuffer())
  equal((await sharp(small.sizes.large).metadata()).width, 100)
})

test('a picture wider than 4,096 pixels is brought down to it', async () => {
  const { master } = await makePicture(await pictureOf(5000, 1000).jpeg().toBuffer())
  deepEqual([master.width, master.height], [4096, 819])
})

test('the digest is that of the stored bytes', async () => {
  const { master } = await makePicture(await pictureOf(40, 30).jpeg().toBuffer())
  equal(master.digest, `sha256:${createHash('sha256').update(master.bytes).digest('hex')}`)
})

test('what shows through a picture stays transparent', async () => {
  const logo = await sharp({ create: { width: 60, height: 60, channels: 4, background: '#f00c' } })
    .webp()
    .toBuffer()
  equal((await makePicture(logo)).master.type, 'image/png')
})

for (const format of ['png', 'webp', 'avif'] as const)
  test(`whoever was erased from a ${format} picture is not below what is transparent`, async () => {
    const pixels = Buffer.alloc(100 * 100 * 4)
    for (let at = 0; at < 10_000; at++)
      pixels.set([at % 8 < 4 ? 20 : 220, 90, 90, at < 5000 ? 0 : 255], at * 4)
    const erased = sharp(pixels, { raw: { width: 100, height: 100, channels: 4 } })
    const lossless = {
      png: erased.png(),
      webp: erased.webp({ lossless: true, exact: true }),
      avif: erased.avif({ lossless: true }),
    }
    const { master } = await makePicture(await lossless[format].toBuffer())
    const kept = await sharp(master.bytes).raw().toBuffer()
    ok(kept.subarray(0, 20_000).every((band) => band === 0))
    ok(kept.subarray(20_000).some((band) => band === 220))
  })

test('a photograph sent as PNG becomes a JPEG', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const photo = await sharp({ create: { width: 300, height: 300, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer()
  equal((await makePicture(photo)).master.type, 'image/jpeg')
})

test('a picture heavier than 25 MB is refused', () =>
  rejects(makePicture(Buffer.alloc(25_000_001, 0xff)), refused('media-too-large')))

test('a bomb is refused by its header, before a pixel of it is inflated', async () => {
  const bomb = await sharp({ create: { width: 16000, height: 4000, channels: 3, background: '#000' } })
    .png({ compressionLevel: 9 })
    .toBuffer()
  ok(bomb.length < 300_000)
  await rejects(makePicture(bomb), refused('media-too-many-pixels'))
})

test('a picture that lies about its size is refused', async () => {
  const png = await pictureOf(100, 100).png().toBuffer()
  png.writeUInt32BE(2, 16)
  await rejects(makePicture(png), refused('media-unreadable'))
})

for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
  test(`a ${format} picture cut short is refused`, async () => {
    const whole = await pictureOf(800, 600).toFormat(format, { quality: 95 }).toBuffer()
    await rejects(makePicture(whole.subarray(0, Math.floor(whole.length * 0.6))), refused('media-unreadable'))
  })

test('a HEIC picture cut short is refused', () =>
  rejects(makePicture(TELEPHONE.subarray(0, TELEPHONE.length - 150)), refused('media-unreadable')))

const others: [string, string | Buffer][] = [
  ['svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['pdf', '%PDF-1.7\n'],
  ['gif', 'GIF89a'],
  ['tiff', 'II*\0'],
  ['video', '\0\0\0\x18ftypmp42\0\0\0\0mp42isom'],
  ['empty', ''],
  ['unknown', '#!/bin/sh\nrm -rf /\n'],
  ['unknown', '<html><script>alert(1)</script></html>'],
]
for (const [found, content] of others)
  test(`${JSON.stringify(String(content).slice(0, 12))} is refused as ${found}, whatever its name says`, () =>
    rejects(makePicture(Buffer.from(content)), refused('media-type', found)))

test('a picture that moves is refused', async () => {
  const frame = (background: string) => ({
    create: { width: 20, height: 20, channels: 3 as const, background },
  })
  const still = await Promise.all(['#f00', '#00f'].map((colour) => sharp(frame(colour)).png().toBuffer()))
  const frames = await sharp(still, { join: { animated: true } })
    .webp()
    .toBuffer()
  await rejects(makePicture(frames), refused('media-type', 'animation'))
})

test('a script behind the first bytes of a picture is refused', () =>
  rejects(
    makePicture(Buffer.from('\xff\xd8\xff<?php system($_GET[0]);', 'latin1')),
    refused('media-unreadable'),
  ))
