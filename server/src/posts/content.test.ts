import { equal, match, notEqual } from 'node:assert/strict'
import test from 'node:test'
import { hashContent } from './content.ts'
import type { Content } from './content.ts'

const picture = {
  id: 'picture-1',
  alt: 'Deux enfants peignent',
  faces: 2,
  persons: ['lucas', 'emma'],
  source: 'own',
  licence: null,
  credit: null,
  takenPlace: null,
}
const content: Content = {
  author: 'sofia',
  capacity: 'official',
  purpose: null,
  language: 'fr',
  text: 'Atelier peinture ce matin.',
  answers: { 'source-checked': 'yes' },
  channels: ['page', 'group'],
  media: [picture, { ...picture, id: 'picture-2' }],
}

test('every part of what a reader would see changes the hash', () => {
  const changed: Partial<Content>[] = [
    { author: 'bruno' },
    { capacity: 'personal' },
    { purpose: 'job-offer' },
    { language: 'en' },
    { text: 'Atelier peinture ce matin' },
    { answers: {} },
    { channels: ['page'] },
    { media: [] },
    { media: content.media.toReversed() },
    ...[
      { alt: '' },
      { faces: 3 },
      { faces: null },
      { persons: ['lucas'] },
      { source: 'web' },
      { licence: 'CC BY 4.0' },
      { credit: 'Nadia' },
      { takenPlace: 'workplace' },
    ].map((part) => ({ media: [{ ...picture, ...part }, content.media[1]!] })),
  ]
  const hashes = new Set(changed.map((part) => hashContent({ ...content, ...part })))
  equal(hashes.size, changed.length)
  equal(hashes.has(hashContent(content)), false)
})

test('the order in which channels and persons were ticked changes nothing', () => {
  const same = { ...content, channels: ['group', 'page'], media: [...content.media] }
  same.media[0] = { ...picture, persons: ['emma', 'lucas'] }
  equal(hashContent(same), hashContent(content))
})

test('two texts that look the same and are not have two hashes', () => {
  match(hashContent(content), /^sha256:[0-9a-f]{64}$/)
  notEqual(hashContent({ ...content, text: 'é' }), hashContent({ ...content, text: 'e\u0301' }))
})
