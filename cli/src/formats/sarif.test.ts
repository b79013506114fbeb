import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readCharterFile, readTemplate } from '@balise/charter'
import { check, compile } from '@balise/rules'
import type { Case } from '@balise/rules'
import { sarif } from './sarif.ts'

const markdown = readTemplate('asbl')
const input = { ...readCharterFile(markdown), uri: 'charter/asbl.md', source: 'charter/asbl.md' }
const post: Case = {
  now: '2026-04-14T15:00:00+02:00',
  organisation: {
    name: 'Les Tilleuls',
    timezone: 'Europe/Brussels',
    channels: [{ id: 'fb-page', network: 'facebook', surface: 'page', audience: 'public', official: true }],
    people: [
      { id: 'nadia', name: 'Nadia', kind: 'staff', roles: ['administrator'], acknowledged: '2026-01-10' },
    ],
  },
  post: {
    author: 'nadia',
    capacity: 'official',
    action: 'publish',
    channel: 'fb-page',
    text: 'Le mot de passe : Tilleul2026! https://bit.ly/3xYzAbC',
  },
}
const log = sarif([{ source: 'c.json', verdict: check(compile(input.charter), post) }], input, 'fr')
const [run] = log.runs

test('a finding is a result at the line of its rule in the charter', () => {
  const result = run!.results.find(({ ruleId }) => ruleId === 'no-password')!
  const { artifactLocation, region } = result.locations[0]!.physicalLocation
  equal(artifactLocation.uri, 'charter/asbl.md')
  equal(markdown.split('\n')[region.startLine - 1], 'id: no-password')
  equal(run!.tool.driver.rules[result.ruleIndex]!.id, 'no-password')
  equal(result.locations[0]!.logicalLocations[0]!.fullyQualifiedName, 'c.json#post.text')
})

test('blocking is an error, an agreement a warning, advice a note', () => {
  deepEqual(
    run!.results.map(({ ruleId, level }) => [ruleId, level]),
    [
      ['no-password', 'error'],
      ['links-that-say-where', 'warning'],
      ['checked-sources', 'note'],
    ],
  )
})

// What the schema of SARIF 2.1.0 requires of the parts that we write (§3.13, §3.14, §3.19, §3.27, §3.49).
test('the log has what SARIF 2.1.0 requires', () => {
  equal(log.version, '2.1.0')
  equal(run!.tool.driver.name, 'Balise')
  match(run!.tool.driver.semanticVersion, /^\d+\.\d+\.\d+$/)
  match(run!.artifacts[0]!.hashes['sha-256'], /^[0-9a-f]{64}$/)
  const ids = run!.tool.driver.rules.map(({ id }) => id)
  equal(new Set(ids).size, ids.length)
  for (const { message, level, ruleIndex, locations } of run!.results) {
    ok(message.text)
    ok(['error', 'warning', 'note', 'none'].includes(level))
    ok(ruleIndex >= 0 && ruleIndex < ids.length)
    for (const { physicalLocation } of locations) {
      ok(physicalLocation.region.startLine >= 1 && physicalLocation.region.startColumn >= 1)
    }
  }
})
