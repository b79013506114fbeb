import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { RichText } from '@atproto/api'
import { facetsOf, mentionsOf, partsOf } from './rich-text.ts'

const shown = (text: string) =>
  partsOf(text)
    .filter(({ kind }) => kind !== 'text')
    .map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

test('the parts cover the whole text, in order', () => {
  const text = 'Voir (https://a.be/x), @lea.test et #Fête ! 👋'
  equal(
    partsOf(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(''),
    text,
  )
})

test('the punctuation of a French sentence is not part of the address', () => {
  for (const sentence of [
    'Ici : https://a.be/x.',
    'Ici (https://a.be/x)',
    'Ici « https://a.be/x »',
    'Ici «https://a.be/x»…',
    'Ici “https://a.be/x”!',
    'Ici : https://a.be/x\u202f!',
  ])
    deepEqual(shown(sentence), ['link https://a.be/x'], sentence)
})

test('a parenthesis that belongs to the address stays in it', () => {
  deepEqual(shown('https://fr.wikipedia.org/wiki/Balise_(maritime)'), [
    'link https://fr.wikipedia.org/wiki/Balise_(maritime)',
  ])
})

test('a name without https:// is linked when its end is one we know', () => {
  deepEqual(shown('les-tilleuls.be, www.exemple.shop et rapport.pdf'), [
    'link les-tilleuls.be',
    'link www.exemple.shop',
  ])
})

test('an e-mail address, an abbreviation and a missing space are not links', () => {
  deepEqual(shown('info@tilleuls.be p.ex. fini.Merci 12.30 M.Durand'), [])
})

test('a number alone and an emoji keycap are not hashtags', () => {
  deepEqual(shown('#1 #️⃣ # #2026 #Été2026'), ['hashtag #Été2026'])
})

test('the same handle mentioned twice is asked once', () => {
  deepEqual(mentionsOf('@Lea.test, @lea.test. @pas-un-nom'), ['lea.test'])
})

test('Bluesky’s own library sees the same things at the same bytes', () => {
  const texts = [
    'Bonjour à tous',
    'Été 👩‍👩‍👧 https://a.be/été?x=1#y, puis #Fête2026. @lea.bsky.social !',
    'Deux #tags #collés\net (https://b.fr/x).',
    'http://c.org/ https://d.com/a,b; a.be/x',
    '(@lea.bsky.social) @x #été-2026!',
    '\u{1F468}\u200D\u{1F469} #a\u200Bb',
  ]
  for (const text of texts) {
    const theirs = new RichText({ text })
    theirs.detectFacetsWithoutResolution()
    const places = (facets: { index: { byteStart: number; byteEnd: number } }[]) =>
      facets.map(({ index: { byteStart, byteEnd } }) => `${byteStart}-${byteEnd}`).sort()
    const dids = new Map(mentionsOf(text).map((handle) => [handle, 'did:plc:x']))
    deepEqual(places(facetsOf(text, dids)), places(theirs.facets ?? []), text)
  }
})

test('a hostile text of 100 000 characters is read in time that grows with it', () => {
  const start = performance.now()
  for (const piece of ['a.', '#', '@a.', 'https://', '(', '.,;', '\ud83d', 'www.'])
    partsOf(piece.repeat(Math.floor(100_000 / piece.length)))
  ok(performance.now() - start < 5_000)
})
