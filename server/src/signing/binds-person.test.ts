import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from '@balise/rules'
import { bindsPerson } from './binds-person.ts'

const rule = (kind: string, more: Partial<Rule> = {}): Rule => ({
  id: kind,
  kind,
  article: 'a',
  quote: 'Une phrase.',
  on: [],
  effect: 'block',
  parameters: {},
  exceptions: [],
  holes: [],
  examples: [],
  ...more,
})
const charter = (...rules: Rule[]) => ({ audience: ['staff', 'volunteers'], rules })
const educator = { id: 'sofia', kind: 'staff', roles: ['educator'] }
const director = { id: 'sophie', kind: 'staff', roles: ['director'] }

test('a rule for everyone binds everyone of the audience', () => {
  equal(bindsPerson(rule('tone'), educator, charter()), true)
  equal(bindsPerson(rule('tone'), { ...educator, kind: 'volunteer' }, charter()), true)
  equal(bindsPerson(rule('tone'), { ...educator, kind: 'family' }, charter()), false)
})

test('a rule about who publishes binds those whom it names', () => {
  const pages = rule('publish-roles', { parameters: { roles: ['director'] } })
  equal(bindsPerson(pages, director, charter()), true)
  equal(bindsPerson(pages, educator, charter()), false)
  equal(bindsPerson(rule('publish-roles', { parameters: { persons: ['sofia'] } }), educator, charter()), true)
})

test('whoever gives an agreement and whoever asks for it are both bound', () => {
  const asks = rule('pre-approval', { parameters: { roles: ['director'] } })
  equal(bindsPerson(asks, director, charter()), true)
  equal(bindsPerson(asks, educator, charter()), true)
})

test('an exception for a role leaves its holders aside, one for a channel does not', () => {
  equal(bindsPerson(rule('tone', { exceptions: [{ roles: ['director'] }] }), director, charter()), false)
  const onGroup = [{ roles: ['director'], channels: ['groupe'] }]
  equal(bindsPerson(rule('tone', { exceptions: onGroup }), director, charter()), true)
})

test('what is asked on a page where only some publish is theirs alone', () => {
  const guard = rule('publish-roles', { on: ['facebook:page'], parameters: { roles: ['director'] } })
  const capped = rule('frequency-cap', { on: ['facebook:page'] })
  equal(bindsPerson(capped, educator, charter(guard)), false)
  equal(bindsPerson(capped, director, charter(guard)), true)
  equal(bindsPerson({ ...capped, on: ['facebook:group'] }, educator, charter(guard)), true)
})

test('what is asked of the organisation binds no one, but for measures', () => {
  equal(bindsPerson(rule('review-cycle'), educator, charter()), false)
  equal(bindsPerson(rule('measures'), educator, charter()), true)
})
