import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { headLines } from './head-lines.ts'

test('fields of the same name make lines, empty ones too', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['role.id', 'moderator'],
    ['role.name', 'Modération'],
    ['role.id', ''],
    ['role.name', ''],
  ] as const)
    form.append(name, value)
  deepEqual(headLines(form, 'role', ['id', 'name']), [
    { id: 'moderator', name: 'Modération' },
    { id: '', name: '' },
  ])
  deepEqual(headLines(form, 'contact', ['id', 'name']), [])
})
