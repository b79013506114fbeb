import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Target } from '../../rules/eval/target.ts'
import { readLabelled } from './labelled.ts'
import { normsSection } from './norms.ts'
import { measureOthers, otherTargets } from './other-charters.ts'

const missed = (targets: readonly Target[]) =>
  targets.filter(({ isMet }) => !isMet).map(({ what, measured, wanted }) => `${what}: ${measured}, ${wanted}`)

test('norms of the seed charters are found as well as was asked', () => {
  deepEqual(missed(normsSection().targets), [])
})

test('charters of our own are understood, and texts that ask nothing give no norm', () => {
  deepEqual(missed(otherTargets(measureOthers())), [])
})

test('labels inside a text come out with their places', () => {
  const { charter, labels } = readLabelled('x', 'Avant. ⟦obligation tone⟧Restez polis.⟦⟧ Après.')
  equal(charter.text, 'Avant. Restez polis. Après.')
  deepEqual(
    labels.map(({ start, end, quote, kinds2 }) => ({ start, end, quote, kinds2 })),
    [{ start: 7, end: 20, quote: 'Restez polis.', kinds2: ['tone'] }],
  )
})
