import { equal, ok } from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { importText } from '../import/index.ts'
import { normsIn } from '../norms/index.ts'
import type { Fault, FaultKind } from './fault.ts'
import { faultsIn } from './faults-in.ts'

// Real charters, beside the repository and not ours to publish: a few words say which fault is meant.
const folder = join(import.meta.dirname, '../../../../shared/charters')

/** Every fault that an annotator found in them: its kind, words at its place, how many times. */
const LABELLED: readonly (readonly [seed: string, kind: FaultKind, words: RegExp, times: number])[] = [
  ['000', 'blank-contact', /^"\.+"$/, 4],
  ['000', 'unfinished', /bénéficiaire ou sa famille/, 1],
  ['000', 'contradiction', /automatique/, 2],
  ['000', 'heading-mismatch', /Linkedin privée/, 1],
  ['000', 'furniture', /^Loading$/, 1],
  ['000', 'furniture', /^Network error$/, 1],
  ['000', 'furniture', /read everything/, 1],
  ['000', 'furniture', /\d:\d\d PM$/, 3],
  ['000', 'rule-in-comment', /\p{L}/u, 7],
  ['001', 'vague', /fréquemment/, 1],
  ['001', 'vague', /heures de pauses/, 1],
  ['002', 'date-mismatch', /novembre 2019/, 1],
  ['002', 'personal-data', /^(?:\p{L}+ ){5}\p{L}+$/u, 1],
  ['003', 'personal-data', /^contact.*@/, 1],
  ['003', 'furniture', /^The \p{L}+ logo/u, 2],
  ['003', 'furniture', /Autunois/, 2],
  ['003', 'renamed-network', /Twitter/, 4],
  ['003', 'vague', /un peu de temps/, 1],
  ['003', 'vague', /quelques minutes/, 1],
  ['003', 'vague', /autant que possible/, 1],
  ['004', 'blank-figure', /^XX%$/, 1],
  ['004', 'blank-figure', /^XXX/, 1],
  ['004', 'hidden-email', /protected/, 3],
  ['004', 'dead-network', /oogle/, 3],
  ['004', 'dead-network', /[Vv]ine/, 2],
  ['004', 'dead-network', /Viadeo/, 2],
  ['004', 'renamed-network', /witter/, 9],
  ['004', 'copied-sentence', /formation$/, 1],
  ['004', 'copied-sentence', /opération$/, 1],
  ['004', 'heading-without-rule', /tonalité/, 1],
  ['004', 'heading-without-rule', /^ATTENTION/, 1],
  ['004', 'heading-without-rule', /^Les devoirs/, 1],
  ['004', 'law', /pseudo.*parole/, 1],
  ['004', 'furniture', /gratuit/, 1],
  ['004', 'furniture', /adresse e-mail/, 1],
  ['004', 'furniture', /Mind Map/, 1],
]

const faultsOf = (file: string): Fault[] => {
  const imported = importText(readFileSync(join(folder, file), 'utf8'), file)
  return faultsIn(imported, normsIn(imported), 'fr', '2026-11-21')
}

test('the faults of five real charters are all reported', { skip: !existsSync(folder) }, () => {
  const files = readdirSync(folder)
  const faults = new Map(files.map((file) => [file.slice(5, 8), faultsOf(file)]))
  for (const [seed, kind, words, times] of LABELLED) {
    const found = faults.get(seed)!.filter((fault) => fault.kind === kind && words.test(fault.quote))
    ok(found.length >= times, `${seed}: ${kind} ${words}, ${found.length} of ${times}`)
  }
})

test('hardly anything else is reported on them', { skip: !existsSync(folder) }, () => {
  const others = readdirSync(folder).flatMap((file) =>
    faultsOf(file).filter(
      ({ kind, quote }) =>
        !LABELLED.some(([seed, of, words]) => seed === file.slice(5, 8) && of === kind && words.test(quote)),
    ),
  )
  // Words glued and cut, an ellipsis, two amounts, a second word on pseudonyms: true, and not among those labelled.
  ok(others.length <= 10, others.map(({ kind, quote }) => `${kind}: ${quote}`).join('\n'))
  equal(others.filter(({ kind }) => kind === 'contradiction' || kind === 'heading-mismatch').length, 0)
})
