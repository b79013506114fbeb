import { deepEqual, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listFiles, root } from './src/files.ts'
import { listNames, nameOfFile, wordsOf } from './src/names.ts'

const SAYS_NOTHING = ['utils', 'util', 'helpers', 'helper', 'misc', 'common', 'base', 'manager', 'handler']
const SAYS_NOTHING_ALONE = [...SAYS_NOTHING, 'data', 'info', 'process']

type Pair = { french: string; code: string; never: string[] }

/** The rows of the glossary: | French | `code` | never: `other` | … | */
function readGlossary(): Pair[] {
  const text = readFileSync(join(root, 'docs/glossary.md'), 'utf8')
  return text
    .split('\n')
    .filter((line) => /^\| .*`/.test(line))
    .map((line) => {
      const [french = '', code = '', never = ''] = line
        .split('|')
        .slice(1)
        .map((cell) => cell.trim())
      return {
        french,
        code: code.replaceAll('`', ''),
        never: [...never.matchAll(/`([^`]+)`/g)].map(([, w = '']) => w),
      }
    })
}

const names = listNames()

test('no file, function, type or table has a name that says nothing', () => {
  const empty = names.filter(({ name }) => {
    const words = wordsOf(name)
    const last = words.at(-1) ?? ''
    return words.length === 1 ? SAYS_NOTHING_ALONE.includes(last) : SAYS_NOTHING.includes(last)
  })
  deepEqual(
    empty.map(({ where }) => where),
    [],
  )
})

test('a file name is ASCII, in kebab-case; a component is in PascalCase', () => {
  const files = listFiles([
    '{rules,charter,cli,server,web,house,bench,peers}/**/*.{ts,js,svelte,sql,css,json}',
  ])
  const odd = files.filter((file) => {
    const [name = ''] = (file.split('/').at(-1) ?? '').split('.')
    if (name.startsWith('+') || name === 'tsconfig') return false // the framework's own names
    if (file.endsWith('.svelte')) return !/^[A-Z][A-Za-z0-9]*$/.test(name)
    return !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)
  })
  deepEqual(odd, [])
})

test('the glossary gives each code word once', () => {
  const glossary = readGlossary()
  ok(glossary.length > 20, 'the table of docs/glossary.md was not found')
  const codes = glossary.map(({ code }) => code)
  deepEqual(
    codes.filter((code, index) => codes.indexOf(code) !== index),
    [],
  )
})

test('no name uses a word that the glossary gives another word for', () => {
  const wrong = readGlossary().flatMap(({ code, never }) =>
    names
      .filter(({ name }) => wordsOf(name).some((word) => never.includes(word)))
      .map(({ where }) => `${where}: the word is "${code}"`),
  )
  deepEqual(wrong, [])
})

test('a test file stands beside what it tests, or names a behaviour of its folder', () => {
  const tests = listFiles(['{rules,charter,cli,server}/**/*.test.ts'])
  deepEqual(
    tests.filter((file) => SAYS_NOTHING.includes(nameOfFile(file))),
    [],
  )
})
