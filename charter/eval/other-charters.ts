import type { Section } from '../../rules/eval/page.ts'
import { table } from '../../rules/eval/page.ts'
import { atLeast, percent } from '../../rules/eval/target.ts'
import type { Target } from '../../rules/eval/target.ts'
import { importText } from '../src/import/index.ts'
import { normsIn } from '../src/norms/index.ts'
import { KIND_SENTENCES } from './kind-sentences.ts'
import { readLabelled } from './labelled.ts'
import { LABELLED_CHARTERS } from './labelled-charters.ts'
import { f1Of, pairsOf } from './measure.ts'
import { NO_NORMS } from './no-norms.ts'
import { mistakesOf, proposedOn } from './norms.ts'

export type OtherMeasure = {
  charters: {
    seed: string
    labels: number
    proposed: number
    found: number
    modality: number
    kind: number
  }[]
  kinds: { kind: string; sentences: number; found: number; right: number }[]
  /** Norms proposed on texts that ask nothing. */
  onNothing: { text: string; norms: number }[]
  mistakes: unknown[]
}

/** Charters, sentences and texts of our own, which come with the repository. */
export function measureOthers(): OtherMeasure {
  const mistakes: unknown[] = []
  const charters = Object.entries(LABELLED_CHARTERS).map(([seed, marked]) => {
    const { charter, labels } = readLabelled(seed, marked)
    const proposed = proposedOn(charter)
    const pairs = pairsOf(labels, proposed)
    mistakes.push(...mistakesOf(labels, proposed))
    return {
      seed,
      labels: labels.length,
      proposed: proposed.length,
      found: pairs.length,
      modality: pairs.filter(({ label, norm }) => label.modality === norm.modality).length,
      kind: pairs.filter(({ label, norm }) => label.kinds2.includes(norm.kind)).length,
    }
  })
  const kinds = Object.entries(KIND_SENTENCES).map(([kind, sentences]) => {
    const read = sentences.map((sentence) => ({
      sentence,
      norms: normsOf(`Charte des réseaux sociaux\n\n${sentence}\n`),
    }))
    const wrong = read.filter(({ norms }) => !norms.some((norm) => norm.kind === kind))
    mistakes.push(
      ...wrong.map(({ sentence, norms }) => ({ kind, got: norms.map((norm) => norm.kind), sentence })),
    )
    const found = read.filter(({ norms }) => norms.length > 0).length
    return { kind, sentences: sentences.length, found, right: sentences.length - wrong.length }
  })
  const onNothing = Object.entries(NO_NORMS).map(([text, words]) => ({ text, norms: normsOf(words).length }))
  return { charters, kinds, onNothing, mistakes }
}

const normsOf = (text: string) => normsIn(importText(text, 'texte.txt'))
const sum = <Row>(rows: readonly Row[], value: (row: Row) => number) =>
  rows.reduce((total, row) => total + value(row), 0)

const none = (what: string, measured: number): Target => ({
  what,
  wanted: 'none',
  measured: String(measured),
  isMet: measured === 0,
})

export function otherTargets({ charters, kinds, onNothing }: OtherMeasure): Target[] {
  const found = sum(charters, (row) => row.found)
  return [
    atLeast(
      'norms found in our own charters, F1',
      0.9,
      f1Of(
        found,
        sum(charters, (row) => row.labels),
        sum(charters, (row) => row.proposed),
      ),
    ),
    atLeast(
      'sentences of a kind given that kind',
      0.85,
      sum(kinds, (row) => row.right) / sum(kinds, (row) => row.sentences),
    ),
    none(
      'norms proposed on texts that ask nothing',
      sum(onNothing, (row) => row.norms),
    ),
  ]
}

export function otherChartersSection(): Section {
  const measure = measureOthers()
  const { charters, kinds, onNothing, mistakes } = measure
  return {
    title: 'Norms of charters of our own',
    targets: otherTargets(measure),
    mistakes,
    body: `${charters.length} charters (\`charter/eval/labelled-charters.ts\`) were written and labelled before the program first read them; it then found
48 norms with F1 95.7 %, modality 93.3 %, kind 91.1 %. ${sum(kinds, (row) => row.sentences)} sentences of ${kinds.length} kinds (\`kind-sentences.ts\`) were first read with 85 % found, and
85.5 % of those under their kind. Both were then used to mend the grammar: the tables say where it is now. They were
written by who wrote the grammar, in plainer French than charters sometimes are.

${table(
  ['charter', 'norms', 'proposed', 'found', 'F1', 'modality', 'kind'],
  charters.map((row) => [
    row.seed,
    row.labels,
    row.proposed,
    row.found,
    percent(f1Of(row.found, row.labels, row.proposed)),
    percent(row.modality / row.found),
    percent(row.kind / row.found),
  ]),
)}

${table(
  ['kind', 'sentences', 'found', 'under this kind'],
  kinds.map((row) => [`\`${row.kind}\``, row.sentences, row.found, row.right]),
)}

Texts that ask nothing of anyone (\`no-norms.ts\`): ${onNothing.map(({ text, norms }) => `${text} ${norms}`).join(', ')}.`,
  }
}
