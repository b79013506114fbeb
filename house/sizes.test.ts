import { deepEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listFiles, root } from './src/files.ts'

const MAX_LINES = 300
/** Sentences and declarations are looked up one by one: their files may be longer. */
const MAX_LINES_OF_A_LIST = 400
const isList = (file: string) => file.endsWith('.css') || file.includes('/messages/')
const GENERATED = ['server/src/db/tables.ts', 'server/src/db/schema.sql']

test('no file is longer than 300 lines, nor a list than 400', () => {
  const long = listFiles([
    '{rules,charter,cli,server,web,house,bench,peers}/**/*.{ts,js,svelte,css,sql}',
    '*.js',
  ])
    .filter((file) => !GENERATED.includes(file))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > (isList(file) ? MAX_LINES_OF_A_LIST : MAX_LINES))
    .map(({ file, lines }) => `${file}: ${lines} lines`)
  deepEqual(long, [])
})
