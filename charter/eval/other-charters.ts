import { importText } from '../src/import/index.ts'
import { normsIn } from '../src/norms/index.ts'
import { KIND_SENTENCES } from './kind-sentences/index.ts'
import { FRESH_CHARTERS } from './fresh-charters.ts'
import { readLabelled } from './labelled.ts'
import { LABELLED_CHARTERS } from './labelled-charters.ts'
import { pairsOf } from './measure.ts'
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
  const charters = Object.entries({ ...LABELLED_CHARTERS, ...FRESH_CHARTERS }).map(([seed, marked]) => {
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
