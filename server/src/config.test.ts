import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { ConfigError, readConfig } from './config.ts'

test('no model is asked unless its address is set', () => {
  equal(readConfig({}).model, null)
  deepEqual(readConfig({ LLM_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'mistral' }).model, {
    url: 'http://127.0.0.1:11434/v1',
    name: 'mistral',
    key: null,
  })
})

test('an address of a model that holds a secret, or is none, stops the start', () => {
  for (const LLM_URL of [
    '127.0.0.1:11434',
    'file:///etc/passwd',
    'http://a:b@host/v1',
    'http://host/v1?key=1',
  ])
    throws(() => readConfig({ LLM_URL }), ConfigError)
})
