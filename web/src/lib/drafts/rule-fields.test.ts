import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '@balise/rules'
import { ruleWords } from '../messages/rule-words.ts'
import { readParameters, ruleFields } from './rule-fields.ts'

/** The form of a rule as a browser sends it back, nothing being touched. */
function sentBack(kind: string, parameters: Record<string, unknown>): Record<string, unknown> {
  const form = new FormData()
  const fields = ruleFields({ kind, parameters, holes: [] }, 'fr', { moderator: 'Modération' })
  for (const { name, value, rows } of fields) {
    for (const one of [value].flat()) form.append(`set.${name}`, one)
    rows.forEach((row, index) => {
      form.append(`set.${name}.${index}`, 'yes')
      for (const [column, words] of Object.entries(row))
        for (const one of [words].flat()) form.append(`set.${name}.${index}.${column}`, one)
    })
  }
  return readParameters(form, kind, 'set.')
}

test('a form that nobody touched gives back the rule it shows, with what its kind does of itself', () => {
  deepEqual(sentBack('frequency-cap', { max: 4, per: 'month' }), { max: 4, per: 'month', count: 'channel' })
  deepEqual(sentBack('publish-roles', { roles: ['moderator'], inName: 'any' }), {
    roles: ['moderator'],
    inName: 'any',
  })
  const pairs = [{ from: ['staff', 'volunteer'], to: ['beneficiary'] }]
  deepEqual(sentBack('contact-boundary', { pairs, contact: 'direction' }).pairs, pairs)
  const embargo = [{ words: ['fermeture'], notBefore: '2026-04-01' }]
  deepEqual(sentBack('already-published', { embargo }).embargo, embargo)
  const routes = { journalist: 'communication' }
  deepEqual(sentBack('routing', { routes }).routes, routes)
})

test('a setting that is left open is asked without a value', () => {
  const rule = { kind: 'frequency-cap', parameters: { max: 4 }, holes: ['count'] }
  const [count] = ruleFields(rule, 'fr', {}, ['count'])
  equal(count!.value, '')
  equal(count!.control, 'one-of')
  deepEqual(
    count!.options.map(({ label }) => label),
    ['toutes les publications du canal', 'celles de chaque personne'],
  )
})

test('every value that a setting may have is said in words, in both languages', () => {
  const missing = kinds.flatMap(({ id, parameters }) =>
    Object.entries(parameters.properties ?? {}).flatMap(([name, schema]) =>
      (schema.enum ?? schema.items?.enum ?? [])
        .filter((value) => !/^\d\d:\d\d$/.test(value))
        .filter((value) => !ruleWords.fr[`${name}.${value}`] && !ruleWords.fr[value])
        .map((value) => `${id} ${name} ${value}`),
    ),
  )
  deepEqual(missing, [])
  deepEqual(Object.keys(ruleWords.fr), Object.keys(ruleWords.en))
})

test('every setting of every kind is asked in the words of the kind', () => {
  for (const { id, parameters } of kinds) {
    const fields = ruleFields({ kind: id, parameters: {}, holes: [] }, 'fr', {})
    equal(fields.length, Object.keys(parameters.properties ?? {}).length)
    for (const { asks, name } of fields)
      ok(asks.toLowerCase() !== name.toLowerCase() || asks.length > 12, `${id} ${name}`)
  }
})
