import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { FIRST_NAMES } from './first-names.ts'
import { decoded, frontCoded } from './front-coding.ts'

const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,15}$/), { maxLength: 40 })

test('words come back as they were, in their order', () => {
  fc.assert(fc.property(words, (list) => deepEqual([...decoded(frontCoded(list))], list.toSorted())))
})

test('the list holds three thousand first names at least, and no word that begins sentences', () => {
  const names = decoded(FIRST_NAMES)
  ok(names.size >= 3000)
  for (const name of ['marie', 'jean', 'lea', 'mohamed', 'ines', 'loetitia', 'zoe']) ok(names.has(name), name)
  for (const word of ['les', 'france', 'monsieur', 'saint', 'merci']) equal(names.has(word), false, word)
})
