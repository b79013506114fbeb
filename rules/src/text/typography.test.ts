import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { unspacedIn } from './typography.ts'

const corrected = (text: string) =>
  unspacedIn(text).reduceRight(
    (all, { start, end, spaced }) => all.slice(0, start) + spaced + all.slice(end),
    text,
  )

test('a mark that French sets apart gets its space', () => {
  equal(corrected('Bravo! Qui vient?'), 'Bravo\u202f! Qui vient\u202f?')
  equal(corrected('Au menu: soupe; tarte'), 'Au menu\u00a0: soupe\u202f; tarte')
  equal(corrected('«Bonjour», dit-elle'), '«\u00a0Bonjour\u00a0», dit-elle')
  equal(corrected('Vraiment (ou pas)?!'), 'Vraiment (ou pas)\u202f?!')
})

test('an hour, a link, a smile and a text with its spaces are left alone', () => {
  for (const text of [
    'À 18:30, salle B',
    'https://ville.example/?a=1:2',
    'Merci :) et :smile:',
    'Bravo ! Au menu : « soupe » ; tarte\u202f?',
    'Ratio 3:1',
    '',
  ])
    deepEqual(unspacedIn(text), [], text)
})

test('every place is a mark of the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '!', '?', ':', ';', '«', '»', ' ', ')', 'é', '😀') }),
      (text) => {
        for (const { start, end, spaced } of unspacedIn(text))
          equal(spaced.replace(/[\u202f\u00a0]/g, ''), text.slice(start, end))
      },
    ),
  )
})
