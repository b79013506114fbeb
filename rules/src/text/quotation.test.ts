import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { isQuoted } from './quotation.ts'

for (const [text, is] of [
  ['Il a dit « quels mots » hier.', true],
  ['Il a dit “quels mots” hier.', true],
  ['Il a dit "quels mots" hier.', true],
  ['Le « film » et mots, puis « la suite ».', false],
  ['Un "film" et mots, puis "la suite".', false],
  ['« Il manque la fin, mots', false],
  ['Sans marque, mots.', false],
] as const)
  test(`the word of « ${text} » is ${is ? '' : 'not '}a quotation`, () => {
    const start = text.indexOf('mots')
    equal(isQuoted(text, start, start + 4), is)
  })
