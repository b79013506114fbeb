import { equal } from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { subscribe } from 'node:diagnostics_channel'
import { test } from 'node:test'
import { pictureOf } from '../../test/pictures.ts'
import { refuses } from '../../test/refuses.ts'
import { fitImage, makePicture } from './pictures.ts'

const bytes = new Uint8Array(await pictureOf(400, 300).jpeg().toBuffer())

const decoders: ChildProcess[] = []
subscribe('child_process', (message) => void decoders.push((message as { process: ChildProcess }).process))

test('a picture is made in another process, one for all', async () => {
  const pictures = await Promise.all([makePicture(bytes), makePicture(bytes), makePicture(bytes)])
  equal(new Set(pictures.map(({ master }) => master.digest)).size, 1)
  equal(decoders.length, 1)
})

test('a refusal of the decoder is a refusal here', () =>
  refuses(makePicture(Buffer.from('%PDF-1.7')), 'media-type', { found: 'pdf' }))

test('a decoder that dies is refused, and the next picture has another', async () => {
  const promised = makePicture(new Uint8Array(await pictureOf(3000, 3000).jpeg().toBuffer()))
  setTimeout(() => decoders[0]?.kill('SIGKILL'), 50)
  await refuses(promised, 'media-unreadable')
  equal((await makePicture(bytes)).master.width, 400)
  equal(decoders.length, 2)
})

test('a picture that fits wakes nobody', async () => {
  const media = { id: 'p', type: 'image/jpeg' as const, bytes, width: 400, height: 300, alt: '' }
  equal(await fitImage(media, bytes.length), media)
})
