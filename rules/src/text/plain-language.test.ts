import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sentencesOf, shoutsIn, smsIn } from './plain-language.ts'
import { wordsOf } from './words.ts'

const quoted = (text: string, places: { start: number; end: number }[]) =>
  places.map(({ start, end }) => text.slice(start, end))
const shouts = (text: string) => quoted(text, shoutsIn(text))
const sms = (text: string) => quoted(text, smsIn(wordsOf(text)))
const lengths = (text: string) => sentencesOf(wordsOf(text)).map(({ words }) => words)

test('three words in capitals are a shout, a title of two and acronyms are none', () => {
  deepEqual(shouts('PORTES OUVERTES SAMEDI À L’ÉCOLE !'), ['PORTES OUVERTES SAMEDI À L’ÉCOLE'])
  deepEqual(shouts('Non ! ON NE PEUT PAS ACCEPTER ÇA.'), ['ON NE PEUT PAS ACCEPTER ÇA'])
  for (const text of ['UNESCO OMS ONU OTAN', 'INFO MAIRIE : rue barrée', 'Le CPAS, la FWB et la RTBF'])
    deepEqual(shouts(text), [], text)
})

test('spellings of messages are seen, acronyms of the same letters are not', () => {
  deepEqual(sms('Bjr, tkt, a demain'), ['Bjr', 'tkt'])
  deepEqual(sms('La MDR et la PK 12, le STP, DSL 100'), [])
  deepEqual(sms('Sur rdv, svp.'), [])
})

test('a sentence ends at its mark or its line, not in an hour or an abbreviation of a site', () => {
  deepEqual(lengths('Bonjour à tous. Rendez-vous à 18.30 sur ville.be ! Merci'), [3, 8, 1])
  deepEqual(lengths('Une ligne\nUne autre ligne'), [2, 3])
  deepEqual(lengths(''), [])
})

test('what is found is in the text, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('A', 'É', ' ', '.', '\n', 'b', 'slt', '’', '-', '\ud83d') }),
      (text) => {
        for (const { start, end } of [
          ...shoutsIn(text),
          ...smsIn(wordsOf(text)),
          ...sentencesOf(wordsOf(text)),
        ])
          equal(start >= 0 && start < end && end <= text.length, true)
      },
    ),
  )
})
