import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addPersonInput } from '@balise/server/people'
import { fieldProblems, isInputError } from './input-problems.ts'

const problemsOf = (input: unknown) => {
  const { error } = addPersonInput.safeParse(input)
  assert.ok(isInputError(error))
  return fieldProblems(error.issues, 'fr')
}
const person = { name: 'Ana', kind: 'staff', unitId: '', email: '', accessSince: '', trainedOn: '' }

test('each field that is wrong has one sentence, in the words of a person', () => {
  assert.deepEqual(problemsOf({ ...person, name: ' ', email: 'ana@', kind: 'robot', trainedOn: 'hier' }), {
    name: 'À remplir.',
    kind: 'Choisissez une des réponses proposées.',
    email: 'Écrivez une adresse complète, comme nom@exemple.be.',
    trainedOn: 'Écrivez une date, comme 2026-03-12.',
  })
  assert.deepEqual(problemsOf({ ...person, name: 'a'.repeat(201) }), {
    name: 'Trop long\u00A0: 200 signes au plus.',
  })
})

test('a bug is not taken for a field', () => {
  assert.equal(isInputError(new Error('boom')), false)
  assert.equal(isInputError({ issues: [] }), false)
})
