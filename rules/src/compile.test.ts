import { deepEqual, equal, throws } from 'node:assert/strict'
import { test } from 'node:test'
import { compile, mistakesIn } from './whole.ts'
import { CharterError } from './errors.ts'
import { givenCharter, givenRule } from './kinds/given.ts'
import { expectationText } from './messages/language.ts'

const mistake = (kind: string, changes: object = {}) =>
  mistakesIn(givenCharter(givenRule(kind, changes))).map(({ field, expected, got }) => [field, expected, got])

test('an unknown kind is named, with those that exist', () => {
  const [[field, expected, got] = []] = mistake('frequence')
  deepEqual([field, got], ['kind', '"frequence"'])
  equal(expected?.includes('frequency-cap'), true)
})

test('a parameter out of its values is named with its place', () => {
  deepEqual(mistake('personal-data', { parameters: { fields: ['phone', 'fax'] } })[0]?.[0], 'fields[1]')
  deepEqual(mistake('frequency-cap', { parameters: { max: -1 } }), [['max', 'at least 0', '-1']])
})

test('a cap without any figure says which figures it may have', () => {
  deepEqual(mistake('frequency-cap'), [['', 'at least one of the fields max, min or minGapHours', '{…}']])
})

test('an approval that nobody could give is refused', () => {
  deepEqual(mistake('pre-approval', { parameters: { roles: [] } }), [
    ['roles', 'a value that is not empty', '[]'],
  ])
})

test('an open hole stands for the figure that is missing', () => {
  deepEqual(mistake('frequency-cap', { holes: ['max'] }), [])
})

test('a rule whose article is not in the charter is refused', () => {
  deepEqual(mistake('read', { article: 'nowhere' }), [['article', 'an article of the charter', '"nowhere"']])
})

test('a selector that selects nothing is refused', () => {
  for (const selector of ['audience:everyone', 'facebook:wall', 'unit:', ':page', 'a:b:c', ''])
    equal(mistake('read', { on: [selector] })[0]?.[0], 'on[0]', selector)
})

test('two rules cannot have one name', () => {
  equal(mistakesIn(givenCharter(givenRule('read'), givenRule('read')))[0]?.field, 'id')
})

test('nothing of a faulty charter is applied by halves', () => {
  throws(() => compile(givenCharter(givenRule('read'), givenRule('nothing', { id: 'b' }))), CharterError)
})

test('what was expected is said in French too', () => {
  const [error] = mistakesIn(givenCharter(givenRule('source', { effect: 'block' })))
  equal(
    expectationText(error!.expectation, 'fr'),
    'un effet qui ne dépasse pas «\u00a0review\u00a0», le plus fort de ce type de règle',
  )
})
