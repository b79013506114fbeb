import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { likenessesTo, publishedWords } from './published-words.ts'
import { shinglesOf } from './text/shingles.ts'
import { wordsOf } from './text/words.ts'

const SIGNATURE = 'Retrouvez toutes nos actualités sur notre site et suivez-nous chaque semaine.'
const published = (texts: string[]) =>
  texts.map((text, i) => ({
    channel: 'page',
    at: new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString(),
    text,
  }))
const indexOf = (texts: string[]) => publishedWords({ published: published(texts) } as never)
const alikeIn = (texts: string[], text: string, share = 0.8) =>
  likenessesTo(wordsOf(text), indexOf(texts), share, () => true)

/** Words drawn by a small generator, the same each time. */
function drawn(count: number, length: number): string[] {
  let seed = 3
  const word = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
    return `mot${(seed >> 8) % 12}`
  }
  return Array.from({ length: count }, () => Array.from({ length }, word).join(' '))
}

test('what is found is what comparing with every text finds', () => {
  const texts = drawn(60, 8)
  for (const share of [0.3, 0.6, 0.8, 1])
    for (const text of [...drawn(90, 8).slice(50), 'mot1 mot2', '']) {
      const groups = shinglesOf(wordsOf(text))
      const slowly = texts.filter((one) => {
        const old = shinglesOf(wordsOf(one))
        return groups.size > 0 && [...groups].filter((group) => old.has(group)).length / groups.size >= share
      })
      deepEqual(
        alikeIn(texts, text, share).map(({ published }) => published.text),
        slowly,
      )
    }
})

test('a message is found again among thousands that end with the same sentence', () => {
  const texts = drawn(3_000, 20).map((text) => `${text} ${SIGNATURE}`)
  deepEqual(
    alikeIn(texts, texts[20]!).map(({ published }) => published.text),
    [texts[20]],
  )
})

test('a signature alone makes no two messages the same', () => {
  const texts = drawn(100, 20).map((text) => `${text} ${SIGNATURE}`)
  equal(alikeIn(texts, `Le potager ouvre samedi matin avec les enfants de l’école. ${SIGNATURE}`).length, 0)
})

test('the last publication is found when the same words are repeated for ever', () => {
  const texts = Array.from({ length: 200 }, () => SIGNATURE)
  equal(alikeIn(texts, SIGNATURE).at(-1)?.at, Date.UTC(2026, 0, 1, 0, 199))
})

test('a publication added later is known at once', () => {
  const index = indexOf([])
  index.addPublished(published([SIGNATURE])[0]!)
  equal(likenessesTo(wordsOf(SIGNATURE), index, 1, () => true).length, 1)
})
