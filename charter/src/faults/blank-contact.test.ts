import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const blanks = (text: string) =>
  reported(text, 'blank-contact').map((one) => one.replace('blank-contact: ', ''))

test('a contact left as points, lines or brackets is reported', () => {
  deepEqual(blanks('Écrivez à l’adresse « ...... » pour tout signalement.'), ['« ...... »'])
  deepEqual(blanks('La référente est [nom de la référente].'), ['[nom de la référente]'])
  deepEqual(blanks('Tél. : __________'), ['__________'])
  deepEqual(blanks('Téléphone : ___-___-____'), ['___-___-____'])
  deepEqual(blanks('Contact : prenom.nom@asso.example'), ['prenom.nom@asso.example'])
})

test('a label that nothing follows is reported, and not one that an address follows', () => {
  deepEqual(blanks('Courriel :\n\n## Suite'), ['Courriel :'])
  deepEqual(blanks('Courriel :\n- bonjour@asso.example'), [])
})

test('points that lead to a page, or end a thought, are no blank', () => {
  deepEqual(blanks('Article 1 Contacts ................ 3'), [])
  deepEqual(blanks('Écrivez-nous, appelez-nous, passez nous voir...'), [])
})
