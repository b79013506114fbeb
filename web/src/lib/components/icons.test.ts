import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

test('each icon that can be named is drawn, and each that is drawn can be named', () => {
  const named = [...read('icons.ts').matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, name]) => name)
  const drawn = [...read('icons.svg').matchAll(/<symbol id="i-([a-z-]+)"/g)].map(([, name]) => name)
  assert.deepEqual(named.sort(), drawn.sort())
})
