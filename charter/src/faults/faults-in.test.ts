import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { FAULTS, faultsIn } from './faults-in.ts'
import { given } from './given.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const BROKEN = given(`# Charte
La personne de contact est "....".
Sur Google+ et Twitter, attendez quelques minutes.
=====
- Demander l’accord des familles`)

test('a fault has its words at its place, a reason and a way out, in both languages', () => {
  for (const locale of ['fr', 'en'] as const)
    for (const { kind, quote, start, end, message, suggestion } of faultsIn(BROKEN, [], locale)) {
      ok(FAULTS.includes(kind))
      equal(BROKEN.text.slice(start, end), quote)
      ok(message.length > 10 && suggestion.length > 4)
    }
})

test('faults come in the order of the text', () => {
  deepEqual(
    faultsIn(BROKEN, [], 'fr').map(({ kind }) => kind),
    ['blank-contact', 'dead-network', 'renamed-network', 'vague', 'rule-in-comment'],
  )
})

test('whatever can be said in one language can be said in the other', () => {
  deepEqual(Object.keys(fr).toSorted(), Object.keys(en).toSorted())
})

test('no text makes it fail, and ten times the text takes about ten times the time', () => {
  const odd = [
    '',
    '\n',
    '«',
    '[email',
    '((((',
    'Si',
    '…'.repeat(50),
    '\ud800',
    'é'.repeat(3000),
    '- '.repeat(500),
  ]
  for (const text of odd) ok(Array.isArray(faultsIn(given(text), [], 'fr')))
  const page =
    'Les agents doivent demander l’accord de la direction, 3 fois par semaine, avant de publier sur la page.\n'
  // Of the processor, not of the clock: other tests may run at the same time.
  const timeOf = (count: number) => {
    const imported = given(page.repeat(count))
    const before = process.cpuUsage()
    faultsIn(imported, [], 'fr')
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  timeOf(200)
  const small = timeOf(400)
  ok(timeOf(4000) < 30 * small)
})
