import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { readHeading } from './heading.ts'

const read = (text: string) => {
  const mistakes: string[] = []
  const { id, number, title } = readHeading(
    text,
    { line: 1, column: 1 },
    (_, code) => void mistakes.push(code),
  )
  return mistakes.length > 0 ? mistakes : [id, number, title]
}

test('the number of an article is read in the forms that charters use', () => {
  deepEqual(read('3.4 Groupes privés {#groupes}'), ['groupes', '3.4', 'Groupes privés'])
  deepEqual(read('3. Groupes'), ['groupes', '3', 'Groupes'])
  deepEqual(read('3) Groupes'), ['groupes', '3', 'Groupes'])
  deepEqual(read('Article 3\u00a0: Groupes'), ['groupes', '3', 'Groupes'])
  deepEqual(read('Article 3.4.1 – Groupes'), ['groupes', '3.4.1', 'Groupes'])
})

test('a year at the start of a title is not the number of an article', () => {
  deepEqual(read('2026, année des familles'), ['2026-annee-des-familles', null, '2026, année des familles'])
  deepEqual(read('10 règles simples {#dix .unnumbered}'), ['dix', null, '10 règles simples'])
})

test('an article without an identifier takes that of its title', () => {
  deepEqual(read('Droit à l’image & cœur'), ['droit-a-l-image-coeur', null, 'Droit à l’image & cœur'])
})

test('an identifier in another form is refused', () => {
  deepEqual(read('Groupes {#Groupes privés}'), ['heading-attributes'])
  deepEqual(read('Groupes {.classe}'), ['heading-attributes'])
  deepEqual(read('{#groupes}'), ['empty-heading'])
})
