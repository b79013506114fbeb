import { equal, ok } from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { definitions } from '../src/kinds/index.ts'
import { runConformance } from './run.ts'
import type { Conformance } from './run.ts'

const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) as Conformance)

for (const [i, { name, got }] of runConformance(files).entries())
  test(`« ${name} » gives the same verdict here as everywhere, byte for byte`, () => {
    equal(got, JSON.stringify(files[i]!.verdict))
  })

test('each kind that judges a post is among the verdicts', () => {
  const found = new Set(files.flatMap(({ verdict }) => verdict.findings.map(({ kind }) => kind)))
  for (const { id, subject } of definitions) if (subject === 'post') ok(found.has(id), id)
})
