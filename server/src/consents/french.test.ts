import { equal } from 'node:assert/strict'
import { test } from 'node:test'
import { de } from './french.ts'

for (const said of [
  'd’Emma',
  'd’Élise',
  'd’Inès',
  'd’Yvan',
  'd’Hélène',
  'de Lucas',
  'de Yasmine',
  'de Hans',
  'de 4071',
])
  test(`French says « ${said} »`, () => equal(de(said.replace(/^(d’|de )/, '')), said))
