import { deepEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { reported } from './given.ts'

const folder = join(import.meta.dirname, '../../templates')

/** The template as people read it: no front matter, no rules, no identifiers. */
const readable = (markdown: string) =>
  markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .replaceAll(/```rule\n.*?\n```\n/gs, '')
    .replaceAll(/ ?\{#[^}]*\}/g, '')

test('none of our templates has a fault', () => {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md')))
    deepEqual(reported(readable(readFileSync(join(folder, file), 'utf8')), undefined, '2026-11-21'), [], file)
})
