import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import type { OutgoingMedia } from '../networks/network.ts'
import { fitImage } from './fit-image.ts'

async function photo(side: number): Promise<OutgoingMedia> {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const
  const bytes = await sharp({
    create: { width: side, height: side / 2, channels: 3, background: '#888', noise },
  })
    .jpeg({ quality: 95 })
    .toBuffer()
  return { id: 'p1', type: 'image/jpeg', bytes, width: side, height: side / 2, alt: 'Du bruit.' }
}

test('a picture under the limit is sent as it is', async () => {
  const media = await photo(200)
  equal(await fitImage(media, media.bytes.length), media)
})

test('a picture over the limit is made lighter, with its words', async () => {
  const media = await photo(2400)
  const maxBytes = 976_560 // what Bluesky takes
  ok(media.bytes.length > maxBytes)
  const fitted = await fitImage(media, maxBytes)
  ok(fitted.bytes.length <= maxBytes)
  equal(fitted.alt, 'Du bruit.')
  const { width, height } = await sharp(fitted.bytes).metadata()
  equal(`${width} × ${height}`, `${fitted.width} × ${fitted.height}`)
})

test('a transparent picture made lighter stands on white', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const
  const bytes = await sharp({ create: { width: 900, height: 900, channels: 4, background: '#fff0', noise } })
    .linear([1, 1, 1, 0], [0, 0, 0, 0])
    .png()
    .toBuffer()
  const fitted = await fitImage(
    { id: 'l', type: 'image/png', bytes, width: 900, height: 900, alt: '' },
    50_000,
  )
  equal(fitted.type, 'image/jpeg')
  const { channels } = await sharp(fitted.bytes).stats()
  ok(channels.every(({ mean }) => mean > 250))
})

test('a limit that no picture can meet is left to the connector to refuse', async () => {
  const fitted = await fitImage(await photo(1000), 100)
  equal(fitted.width, 640)
  ok(fitted.bytes.length > 100)
})
