import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { linksIn } from './links.ts'

const hosts = (text: string) => linksIn(text).map(({ host }) => host)

for (const [text, ...expected] of [
  ['Voir https://www.ville.example/agenda.', 'ville.example'],
  ['HTTPS:\\\\Ville.Example\\x', 'ville.example'],
  ['https://lestilleuls.be@magasin.example/', 'magasin.example'],
  ['https://lestilleuls.be,agenda@magasin.example/', 'magasin.example'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['https://[::1]:80/', '[::1]'],
  ['école.fr', 'xn--cole-9oa.fr'],
  ['http://ex．be', 'ex.be'],
  ['http://a.be,http://b.be', 'a.be', 'b.be'],
  ['http://a.be/x;http://b.be/y', 'a.be', 'b.be'],
  ['ecole.fr,mairie.fr', 'ecole.fr', 'mairie.fr'],
  ['https://ville.be…', 'ville.be'],
  ['https://ville.be…suite', 'ville.be'],
  ['👉lestilleuls.be👈', 'lestilleuls.be'],
  ['😀https://ville.be😀', 'ville.be'],
  ['lestilleuls.be?suite=https://magasin.example', 'lestilleuls.be'],
  ['voir:https://ville.be', 'ville.be'],
  ['[l’agenda](https://ville.be/a_(b))', 'ville.be'],
  ['marie@ville.be, mailto:marie@ville.be'],
  ['C’est fini.Demain, M.Lambert et v1.2 le 1.2.3'],
  ['https://', ''],
] as const)
  test(`« ${text} » leads ${expected.join() === '' ? 'nowhere' : `to ${expected.join(' and ')}`}`, () => {
    deepEqual(hosts(text), expected.join() === '' ? [] : expected)
  })

test('the words that Markdown shows are known with their place', () => {
  const text = 'Lire [la page](https://ville.be).'
  const [link] = linksIn(text)
  equal(link?.label && text.slice(link.label.start, link.label.end), 'la page')
})

test('what is quoted is what is written, whatever the text', () => {
  const piece = fc.constantFrom(
    'https://',
    'a.be',
    '.',
    ',',
    ':',
    '/',
    '@',
    '[',
    ']',
    '(',
    ')',
    '😀',
    '…',
    ' ',
    'x',
    '\ud83d',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' }))), (pieces) => {
      const text = pieces.join('')
      let from = 0
      for (const { start, end, url } of linksIn(text)) {
        equal(text.slice(start, end), url)
        equal(start >= from && end > start, true)
        from = end
      }
    }),
  )
})

test('a long text of links, or of what begins like one, is read once', () => {
  for (const piece of [
    'http://a.be,',
    'a.be,',
    'a.',
    'http:',
    'https://[',
    '[x](',
    'a.be/',
    ',a.b',
    'a.be@',
    'x.be?http://',
  ]) {
    const text = piece.repeat(100_000 / piece.length)
    const start = performance.now()
    linksIn(text)
    equal(performance.now() - start < 5_000, true, piece)
  }
})
