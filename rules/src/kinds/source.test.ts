import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const hosts = (text: string, changes = {}) =>
  verdictOf('source', 'review', { post: { text }, ...changes }).findings.map(({ data }) => data.host)

test('two unknown sources make one question', () => {
  const text = 'https://un.example https://deux.example'
  const { findings, questions } = verdictOf('source', 'review', { post: { text } })
  deepEqual([findings.length, questions.map(({ id }) => id)], [2, ['source-checked']])
})

test('a site that only ends like a trusted one is not trusted', () => {
  deepEqual(hosts('https://fausse-rtbf.be/info'), ['fausse-rtbf.be'])
})

test('where authors cannot verify, their word does not settle it', () => {
  const post = { text: 'https://un.example', answers: { 'source-checked': 'yes' } }
  equal(verdictOf('source', 'review', { parameters: { askVerified: false }, post }).decision, 'review')
})

test('our own post on a network is an official source', () => {
  const url = 'https://www.facebook.com/tilleuls/posts/1'
  const organisation = { published: [{ channel: 'page', at: '2026-03-01T09:00:00+01:00', url }] }
  deepEqual(hosts(`À relire : ${url}.`, { organisation }), [])
})

test('an e-mail and a missing space are no links', () => {
  deepEqual(hosts('Écrivez à marie@ville.be.Merci. C’est fini.Demain, M.Lambert.'), [])
})
