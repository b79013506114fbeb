import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { importText } from '../src/import/index.ts'
import type { Norm } from '../src/norms/index.ts'
import { normsIn } from '../src/norms/index.ts'
import { readGold, SCORER } from './gold.ts'
import { pairsOf } from './measure.ts'
import type { Labelled, SeedCharter } from './gold.ts'

export type Proposed = Norm & { seed: string }
/** A line of score.mjs. `numbers`: "6/7". */
export type Score = {
  norms: number
  proposed: number
  precision: number
  recall: number
  f1: number
  modality: number
  kind: number
  numbers: string
}

export type SeedMeasure = {
  norms: number
  rows: [seed: string, score: Score][]
  all: Score
  mistakes: unknown[]
}

/** Norms proposed on the labelled charters, scored by the program that came with the labels; undefined without them. */
export function measureSeeds(): SeedMeasure | undefined {
  const gold = readGold()
  if (!gold) return undefined
  const proposed = gold.charters.flatMap(proposedOn)
  return {
    norms: gold.labels.length,
    rows: gold.charters.map(({ seed }) => [seed, score(ofSeed(gold.labels, seed), ofSeed(proposed, seed))]),
    all: score(gold.labels, proposed),
    mistakes: mistakesOf(gold.labels, proposed),
  }
}

/** Of « 6/7 »: 1 when nothing had a figure. */
export function shareOf(numbers: string): number {
  const [right, all] = numbers.split('/').map(Number)
  return all ? right! / all : 1
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
