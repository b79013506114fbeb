import { equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { balise, caseOf } from './given.ts'

const ORGANISATION = JSON.stringify({
  name: 'Les Tilleuls',
  timezone: 'Europe/Brussels',
  people: [{ id: 'marc', name: 'Marc Henry', kind: 'staff', accessSince: '2026-01-05' }],
})

test('an audit names who has not signed, since when, and the article', async () => {
  const line = 'audit --charter asbl --organisation org.json --locale fr'
  const { code, printed } = await balise(line, { 'org.json': ORGANISATION })
  equal(code, 1)
  match(printed, /Marc Henry n’a pas signé la charte en vigueur\. \(depuis le 2026-01-05/)
  match(printed, /^Article /m)
})

test('an audit says which field of the organisation is wrong, and where', async () => {
  const { code, said } = await balise('audit --charter asbl --organisation org.json', {
    'org.json': '{\n  "name": "Les Tilleuls",\n  "timezone": "Europe/Bruxelles"\n}',
  })
  equal(code, 65)
  match(said, /^org\.json:3:/)
})

test('an audit at an instant that is none is a wrong usage', async () => {
  const line = 'audit --charter asbl --organisation org.json --now demain'
  equal((await balise(line, { 'org.json': ORGANISATION })).code, 64)
})

test('what a stricter charter would have stopped is counted, post by post', async () => {
  const asbl = readTemplate('asbl')
  const files = {
    'old.md': asbl,
    'new.md': asbl.replace(/```rule\nid: no-password[\s\S]*?```\n/, ''),
    'posts.jsonl': `${JSON.stringify(caseOf('Le mot de passe : Tilleul2026!'))}\n${JSON.stringify(caseOf('Bonjour.'))}\n`,
  }
  const line = 'charter what-if old.md new.md --cases posts.jsonl --locale fr'
  const { code, printed } = await balise(line, files)
  equal(code, 0)
  match(printed, /règle no-password\s: n’en relève plus 1/)
})
