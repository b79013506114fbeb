import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFromElsewhere } from './from-elsewhere.ts'
import { pathWithin } from './preferences.ts'

const asked = (method: string, headers: Record<string, string>) =>
  isFromElsewhere(new Request('http://127.0.0.1:3000/x', { method, headers }), 'http://127.0.0.1:3000')

test('a form of our own pages is followed', () => {
  assert.equal(asked('POST', { origin: 'http://127.0.0.1:3000' }), false)
  assert.equal(asked('POST', { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }), false)
})

test('a form of another site is not followed, nor one that does not say where it comes from', () => {
  assert.equal(asked('POST', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }), true)
  assert.equal(asked('POST', { origin: 'null' }), true)
  assert.equal(asked('POST', {}), true)
})

test('reading is open to links from anywhere', () => {
  assert.equal(asked('GET', { 'sec-fetch-site': 'cross-site' }), false)
})

test('one goes back to a page of ours, never elsewhere', () => {
  assert.equal(pathWithin('/posts?state=draft'), '/posts?state=draft')
  assert.equal(pathWithin('//elsewhere.example/x'), '/')
  assert.equal(pathWithin('/\\elsewhere.example'), '/')
  assert.equal(pathWithin('https://elsewhere.example'), '/')
  assert.equal(pathWithin(null), '/')
})
