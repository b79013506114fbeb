import { readCharter, readTemplate } from '@balise/charter'
import type { Rule } from '@balise/rules'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ruleLines, strengthOf } from './rule-lines.ts'

const charter = readCharter(readTemplate('asbl'))
const given = (kind: string, change: Partial<Rule> = {}): Rule => ({
  ...charter.rules.find((rule) => rule.kind === kind)!,
  ...change,
})

test('a rule goes as far as its effect', () => {
  assert.equal(strengthOf(given('credentials')), 'block')
  assert.equal(strengthOf(given('misleading-link')), 'review')
})

test('a rule that blocks only shows what its parameters let it see', () => {
  const parameters = { fields: ['situation'] }
  assert.equal(strengthOf(given('personal-data', { effect: 'block', parameters })), 'review')
})

test('a rule the charter leaves open only advises, whatever effect it announces', () => {
  assert.equal(strengthOf(given('acknowledgement', { holes: ['graceDays'] })), 'advise')
})

test('what no single post can break is to be read, not decided', () => {
  assert.equal(strengthOf(given('read')), 'read')
  assert.equal(strengthOf(given('frequency-cap', { parameters: { min: 2, per: 'week' } })), 'read')
})

test('what is left open is said in the words of the reader', () => {
  const rule = given('acknowledgement', { holes: ['graceDays'] })
  const view = { charter: { ...charter, rules: [rule] }, rules: [{ id: rule.id, sentence: 'Signée.' }] }
  const [line] = ruleLines(view as never, 'fr')
  assert.deepEqual(line?.open, ['combien de jours on a pour signer'])
})
