import { deepEqual, equal, match } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url))
const CASE = fileURLToPath(
  new URL('../../charter/templates/asbl.cases/consent-refused-by-the-family.json', import.meta.url),
)
const balise = (args: string[], input = '') =>
  spawnSync(process.execPath, [MAIN, ...args], { input, encoding: 'utf8' })

test('the program answers with its verdict and its exit code', () => {
  const { status, stdout, stderr } = balise([
    'check',
    '--charter',
    'asbl',
    '--case',
    CASE,
    '--format',
    'json',
  ])
  deepEqual([status, stderr, JSON.parse(stdout).decision], [2, '', 'block'])
})

test('the program reads a case on its standard input', () => {
  const { status, stdout, stderr } = balise(
    ['check', '--charter', 'asbl', '--case', '-', '--locale', 'fr'],
    '{',
  )
  deepEqual([status, stdout], [65, ''])
  match(stderr, /^\(stdin\):1:2 /)
})

test('the program says its version', () => {
  equal(balise(['--version']).stdout, 'balise 1.0.0\n')
})
