import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const message = (text: string, parameters = {}) =>
  verdictOf('misleading-link', 'review', { post: { text }, parameters }, 'en').findings[0]?.message

for (const [text, sentence] of [
  ['https://xn--lestlleuls-0ub.be/', /imitates “lestilleuls.be”/],
  ['https://lestilleüls.be/', /imitates “lestilleuls.be”/],
  ['https://lestil1euls.be/', /imitates/],
  ['https://lestilleuls-be.example/', /imitates/],
  ['http://3232235777/', /technical address/],
  ['http://[2001:db8::1]/a', /technical address/],
  ['HTTPS:\\\\magasin.example\\x@y', undefined],
  ['(voir https://magasin.example/a_(b))', undefined],
  ['https://www.rtbf.be/info', undefined],
] as const)
  test(`« ${text} » is ${sentence ? 'misleading' : 'clear'}`, () => {
    equal(sentence ? sentence.test(message(text) ?? '') : message(text), sentence ? true : undefined)
  })

test('a shortener of the charter’s own is refused', () => {
  equal(message('https://court.example/a', { shorteners: ['court.example'] })?.includes('shortens'), true)
})

test('a shortener that the charter allows may be used', () => {
  equal(message('https://bit.ly/a', { allow: ['bit.ly'] }), undefined)
})

test('the finding points at the link without the full stop that follows', () => {
  const text = 'Voyez bit.ly/fete.'
  const { findings } = verdictOf('misleading-link', 'review', { post: { text } })
  deepEqual(findings[0]?.at, { text: { start: 6, end: 17 } })
})
