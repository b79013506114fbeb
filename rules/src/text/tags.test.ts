import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tagsFinder } from './tags.ts'
import { wordsOf } from './words.ts'

const find = tagsFinder(['#LesTilleuls', '@tilleuls', '#Été2026'])
const found = (text: string) => find(wordsOf(text)).map(({ start, end }) => text.slice(start, end))

test('a tag is found whole, whatever its case, its accents and the marks around it', () => {
  deepEqual(found('“#lestilleuls”, #LESTILLEULS… et #ete2026 !'), [
    '#lestilleuls',
    '#LESTILLEULS',
    '#ete2026',
  ])
  deepEqual(found('@tilleuls : merci (@Tilleuls)'), ['@tilleuls', '@Tilleuls'])
  deepEqual(found('＃LesTilleuls'), ['＃LesTilleuls'])
})

test('a longer tag, a word without its sign and an address are others', () => {
  for (const text of [
    '#LesTilleuls2',
    '#LesTilleuls_bis',
    'LesTilleuls',
    '@tilleuls.be',
    'info@tilleuls',
    '@tilleuls-be',
    '#tilleuls',
  ])
    deepEqual(found(text), [], text)
})

test('what is found is a tag of the text, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('#', '@', 'tilleuls', 'LesTilleuls', ' ', '.', '_', '\u200d', 'é', '\ud83d')),
      (pieces) => {
        const text = pieces.join('')
        for (const tag of found(text)) equal(/^[#@]/.test(tag) && text.includes(tag), true)
      },
    ),
  )
})
