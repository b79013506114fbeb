import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Section } from '../../rules/eval/page.ts'
import { table } from '../../rules/eval/page.ts'
import { atLeast, percent } from '../../rules/eval/target.ts'
import { importText } from '../src/import/index.ts'
import type { Norm } from '../src/norms/index.ts'
import { normsIn } from '../src/norms/index.ts'
import { readGold, SCORER } from './gold.ts'
import { pairsOf } from './measure.ts'
import type { Labelled, SeedCharter } from './gold.ts'

export type Proposed = Norm & { seed: string }
/** A line of score.mjs. `numbers`: "6/7". */
type Score = {
  norms: number
  proposed: number
  precision: number
  recall: number
  f1: number
  modality: number
  kind: number
  numbers: string
}

/** Norms proposed on the labelled charters, scored by the program that came with the labels. */
export function normsSection(): Section {
  const title = 'Norms of charters'
  const gold = readGold()
  if (!gold)
    return {
      title,
      targets: [],
      body: 'The labelled charters were not beside the repository (`../shared/gold`): this part did not run.',
    }
  const proposed = gold.charters.flatMap(proposedOn)
  const all = score(gold.labels, proposed)
  const rows = gold.charters.map(({ seed }): [string, Score] => [
    seed,
    score(ofSeed(gold.labels, seed), ofSeed(proposed, seed)),
  ])
  const map = rows.find(([seed]) => seed === '004')?.[1]
  const [right, figures] = all.numbers.split('/').map(Number)
  return {
    title,
    targets: [
      atLeast('norms found, F1', 0.9, all.f1),
      ...(map ? [atLeast('norms found on the mind map, F1', 0.8, map.f1)] : []),
      atLeast('modality right, of the found', 0.9, all.modality),
      atLeast('kind right, of the found', 0.75, all.kind),
      atLeast('figures right, of those that have one', 0.85, figures ? right! / figures : 1),
    ],
    mistakes: mistakesOf(gold.labels, proposed),
    body: `${gold.labels.length} norms that a person labelled in ${gold.charters.length} charters, against what \`normsIn\` proposes, scored by the program that came
with the labels: a proposal finds a norm when their spans overlap by half of each. The grammar was written with these
charters in view, so these figures are better than those of a charter it has not seen.

${table(
  ['charter', 'norms', 'proposed', 'precision', 'recall', 'F1', 'modality', 'kind', 'figures'],
  [...rows, ['all', all] as const].map(([name, s]) => [
    name,
    s.norms,
    s.proposed,
    percent(s.precision),
    percent(s.recall),
    percent(s.f1),
    percent(s.modality),
    percent(s.kind),
    s.numbers,
  ]),
)}`,
  }
}

export const proposedOn = ({ seed, name, text }: SeedCharter): Proposed[] =>
  normsIn(importText(text, name)).map((norm) => ({ seed, ...norm }))

const ofSeed = <Line extends { seed: string }>(lines: readonly Line[], seed: string) =>
  lines.filter((line) => line.seed === seed)

function score(labels: readonly Labelled[], proposed: readonly Proposed[]): Score {
  const folder = mkdtempSync(join(tmpdir(), 'balise-norms-'))
  try {
    const write = (name: string, lines: readonly unknown[]) => {
      writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'))
      return join(folder, name)
    }
    const files = [write('gold.jsonl', labels), write('proposed.jsonl', proposed)]
    const { stdout, stderr, status } = spawnSync(process.execPath, [SCORER, ...files], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`score.mjs failed: ${stderr}`)
    return JSON.parse(stdout.trim().split('\n').at(-1)!) as Score
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What is left on either side once they are paired. */
export function mistakesOf(labels: readonly Labelled[], proposed: readonly Proposed[]): unknown[] {
  const pairs = pairsOf(labels, proposed)
  const missed = labels.filter((one) => !pairs.some(({ label }) => label === one))
  const idle = proposed.filter((one) => !pairs.some(({ norm }) => norm === one))
  return [
    ...missed.map(({ seed, modality, quote }) => ({ missed: seed, modality, quote })),
    ...idle.map(({ seed, modality, kind, quote, why }) => ({ forNothing: seed, modality, kind, quote, why })),
  ]
}
