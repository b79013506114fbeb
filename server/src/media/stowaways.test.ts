import { deepEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Sharp } from 'sharp'
import { near, pictureOf, QUARTERS, quartersOf } from '../../test/pictures.ts'
import {
  partsOf,
  SECRET,
  stuffedHeifs,
  stuffedJpegs,
  stuffedPngs,
  stuffedWebps,
  thumbnailOf,
} from '../../test/stowaways.ts'
import { cropPicture } from './crop-picture.ts'
import { fitImage } from './fit-image.ts'
import { hideBoxes } from './hide-boxes.ts'
import { makePicture } from './make-picture.ts'

const FACE = { left: 0.1, top: 0.1, width: 0.3, height: 0.3 }
/** Levels that a colour may be off by: ink has no blue like that of a screen. */
const INK = 95

/** Ways to write the same four colours. */
const WRITTEN = {
  'a progressive JPEG': (camera) => camera.jpeg({ quality: 95, progressive: true }),
  'a JPEG for printers (CMYK)': (camera) =>
    camera.toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 95 }),
  'a JPEG of wider colours (P3)': (camera) => camera.withIccProfile('p3').jpeg({ quality: 95 }),
  'a PNG of 16 bits': (camera) => camera.toColourspace('rgb16').png(),
  'an interlaced PNG': (camera) => camera.png({ progressive: true }),
  'a PNG with a palette': (camera) => camera.png({ palette: true }),
  'a WebP without loss': (camera) => camera.webp({ lossless: true }),
  'an AVIF of 10 bits': (camera) => camera.avif({ quality: 90, bitdepth: 10 }),
} satisfies Record<string, (camera: Sharp) => Sharp>

const TELEPHONE = readFileSync(new URL('fixtures/telephone.heic', import.meta.url))
const camera = pictureOf(640, 480)
const PLACE = {
  IFD0: { Make: 'Telephone', Artist: SECRET },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 28/1 0/1' },
}
const thumbnail = await thumbnailOf(await camera.clone().jpeg().toBuffer())

/** Nothing but what draws the pixels: tables and scans of JPEG, pixels and density of PNG, frames and alpha of WebP. */
const DRAWS = /^(?:e0|db|c0|c2|c4|da|dd|d9|IHDR|PLTE|tRNS|pHYs|IDAT|IEND|VP8|VP8L|VP8X|ALPH)$/

function showsOnlyPixels(bytes: Uint8Array) {
  deepEqual(
    partsOf(bytes).filter((part) => !DRAWS.test(part)),
    [],
  )
  const text = Buffer.from(bytes).toString('latin1')
  for (const mark of [SECRET, 'Exif', 'http://', 'ICC_PROFILE', 'MPF\0', 'ftyp', 'JFXX', '8BIM'])
    ok(!text.includes(mark), mark)
}

/** Everything that may leave: the master and its sizes, hidden, cropped, and made lighter for a network. */
async function leaving(sent: Uint8Array): Promise<Uint8Array[]> {
  const whole = await makePicture(sent)
  const { type, width, height, bytes } = whole.master
  const outgoing = { id: 'picture', type, width, height, bytes, alt: '' }
  const all = [
    whole,
    await hideBoxes(bytes, [FACE], 'blur'),
    await hideBoxes(bytes, [FACE], 'pixelate'),
    await cropPicture(bytes, { left: 0, top: 0, width: 0.5, height: 0.5 }),
  ].flatMap(({ master, sizes }) => [master.bytes, ...Object.values(sizes)])
  return [...all, (await fitImage(outgoing, bytes.length - 1)).bytes]
}

const jpeg = await camera.clone().jpeg({ quality: 95 }).toBuffer()
const png = await camera.clone().png().toBuffer()
const webp = await camera.clone().webp({ quality: 95 }).toBuffer()
const avif = await camera.clone().avif({ quality: 80 }).toBuffer()
const STUFFED = {
  jpeg: stuffedJpegs(jpeg, thumbnail),
  png: stuffedPngs(png, thumbnail),
  webp: stuffedWebps(webp, thumbnail),
  avif: stuffedHeifs(avif, thumbnail),
  heic: stuffedHeifs(TELEPHONE, thumbnail),
}
for (const [format, files] of Object.entries(STUFFED))
  for (const [what, sent] of Object.entries(files))
    test(`${what} of a ${format} goes nowhere`, async () => {
      ok(sent.includes('Rue-des') || what === 'a profile' || what === 'a gain map in pieces (JPEG XT)')
      for (const bytes of await leaving(sent)) showsOnlyPixels(bytes)
    })

for (const [what, write] of Object.entries(WRITTEN))
  test(`${what} goes out in its colours, and with nothing that its camera wrote`, async () => {
    const sent = await write(
      camera.clone().withExif(PLACE).withXmp(`<x:xmpmeta>${SECRET}</x:xmpmeta>`),
    ).toBuffer()
    ok(sent.includes(SECRET))
    near(await quartersOf((await makePicture(sent)).master.bytes), QUARTERS, what.includes('CMYK') ? INK : 20)
    for (const bytes of await leaving(sent)) showsOnlyPixels(bytes)
  })

test('the thumbnail, the place and the words in a HEIC of tiles go nowhere', async () => {
  const sent = readFileSync(new URL('fixtures/group.heic', import.meta.url))
  ok(sent.includes(SECRET))
  for (const bytes of await leaving(sent)) showsOnlyPixels(bytes)
})
