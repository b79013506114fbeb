import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readLabelled } from './labelled.ts'
import { f1Of } from './measure.ts'
import { measureSeeds, shareOf } from './norms.ts'
import { measureOthers } from './other-charters.ts'
import { MIND_MAP, OURS, SEEDS } from './thresholds.ts'

test('norms of the seed charters are found as well as was asked', (context) => {
  const measure = measureSeeds()
  if (!measure) return context.skip('the labelled charters are not beside the repository')
  const { all, rows } = measure
  const map = rows.find(([seed]) => seed === MIND_MAP)![1]
  ok(all.f1 >= SEEDS.f1, `F1 ${all.f1}`)
  ok(map.f1 >= SEEDS.mindMap, `mind map, F1 ${map.f1}`)
  ok(all.modality >= SEEDS.modality, `modality ${all.modality}`)
  ok(all.kind >= SEEDS.kind, `kind ${all.kind}`)
  ok(shareOf(all.numbers) >= SEEDS.figures, `figures ${all.numbers}`)
})

test('charters of our own are understood, and texts that ask nothing give no norm', () => {
  const { charters, kinds, onNothing } = measureOthers()
  const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
    rows.reduce((total, row) => total + value(row), 0)
  const f1 = f1Of(
    sum(charters, (row) => row.found),
    sum(charters, (row) => row.labels),
    sum(charters, (row) => row.proposed),
  )
  const right = sum(kinds, (row) => row.right) / sum(kinds, (row) => row.sentences)
  ok(f1 >= OURS.f1, `F1 ${f1}`)
  ok(right >= OURS.kind, `kind ${right}`)
  deepEqual(
    onNothing.filter(({ norms }) => norms > OURS.onNothing),
    [],
  )
})

test('labels inside a text come out with their places', () => {
  const { charter, labels } = readLabelled('x', 'Avant. ⟦obligation tone⟧Restez polis.⟦⟧ Après.')
  equal(charter.text, 'Avant. Restez polis. Après.')
  deepEqual(
    labels.map(({ start, end, quote, kinds2 }) => ({ start, end, quote, kinds2 })),
    [{ start: 7, end: 20, quote: 'Restez polis.', kinds2: ['tone'] }],
  )
})
