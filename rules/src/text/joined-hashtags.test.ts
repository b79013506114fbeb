import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { hashtagsIn, isJoined } from './joined-hashtags.ts'

const written = (text: string) => hashtagsIn(text).map(({ start, end }) => text.slice(start, end))

test('hashtags are found as networks find them', () => {
  deepEqual(written('#Namur, (#ÉcoleDehors) et #CCHV71 ! #rentrée_2026'), [
    '#Namur',
    '#ÉcoleDehors',
    '#CCHV71',
    '#rentrée_2026',
  ])
})

test('numbers and parts of an address are no hashtags', () => {
  deepEqual(written('#1 https://a.be/#accueil c#majeur ## # couleur#rouge'), [])
})

for (const hashtag of ['#journeemondialedelaterre', '#JOURNEEMONDIALEDELATERRE', '#Semainedelapetiteenfance'])
  test(`${hashtag} cannot be read aloud`, () => {
    ok(isJoined(hashtag))
  })

for (const hashtag of [
  '#JournéeMondialeDeLaTerre',
  '#journee_mondiale_de_la_terre',
  '#intercommunalité',
  '#professionnalisation',
  '#environnement',
  '#Namur',
])
  test(`${hashtag} can be read aloud`, () => {
    equal(isJoined(hashtag), false)
  })

test('whatever the text, a hashtag is inside it and begins with its sign', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('#', 'a', 'É', '1', '_', ' ', '/', '\u0301', '🎉') }),
      (text) => {
        for (const { start, end } of hashtagsIn(text))
          ok(text[start] === '#' && start + 1 < end && end <= text.length)
      },
    ),
  )
})
