import { equal } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { pictureOf } from '../../test/pictures.ts'
import { takenOn } from './taken-on.ts'

const EXIF = { IFD2: { DateTimeOriginal: '2026:03:01 23:59:00' } }

for (const format of ['jpeg', 'png', 'webp', 'avif'] as const)
  test(`the day that a camera wrote is read in ${format.toUpperCase()}`, async () => {
    const bytes = await pictureOf(40, 30).withExif(EXIF).toFormat(format).toBuffer()
    equal(takenOn(new Uint8Array(bytes)), '2026-03-01')
  })

test('a picture that says nothing of its day, or what cannot be one, has none', async () => {
  const of = async (written: string) =>
    takenOn(
      await pictureOf(40, 30)
        .withExif({ IFD2: { DateTimeOriginal: written } })
        .jpeg()
        .toBuffer(),
    )
  equal(takenOn(await pictureOf(40, 30).jpeg().toBuffer()), null)
  equal(await of('2026:13:45 10:00:00'), null)
  equal(await of('0000:00:00 00:00:00'), null)
  equal(takenOn(new Uint8Array()), null)
})

test('EXIF that points out of its file is passed over', async () => {
  const bytes = await pictureOf(40, 30).withExif(EXIF).jpeg().toBuffer()
  const at = bytes.indexOf('Exif')
  for (let cut = at + 8; cut < at + 120; cut += 7) equal(takenOn(bytes.subarray(0, cut)), null)
})

test('the day of a telephone’s HEIC is read, or it has none', () => {
  const day = takenOn(readFileSync(new URL('fixtures/telephone.heic', import.meta.url)))
  equal(day === null || /^\d{4}-\d\d-\d\d$/.test(day), true)
})
