import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { verdictOf } from './given.ts'

const check = (text: string, changes = {}) =>
  verdictOf('personal-data', 'block', { post: { text }, ...changes })
const found = (text: string, changes = {}) =>
  check(text, changes).findings.map(({ at, data }) => {
    const place = at && 'text' in at ? text.slice(at.text.start, at.text.end) : undefined
    return [data.what ?? data.field, place]
  })

for (const [what, number] of [
  ['niss', '85.07.30-033.28'],
  ['niss', '85073003328'],
  ['nir', '1 85 05 78 006 084 91'],
  ['avs', '756.9217.0769.85'],
  ['iban', 'BE68 5390 0754 7034'],
  ['iban', 'FR1420041010050500013M02606'],
  ['card', '4111 1111 1111 1111'],
] as const)
  test(`${number} is recognised as ${what}`, () => {
    deepEqual(found(`Voici : ${number}, merci.`), [[what, number]])
  })

for (const number of [
  '0470 12 34 56',
  '0470/12.34.56',
  '+32 470 12 34 56',
  '+32 (0)470 12 34 56',
  '0032 470 12 34 56',
  '02 345 67 89',
  '06 12 34 56 78',
  '+33 6 12 34 56 78',
  '079 123 45 67',
  '621 123 456',
  '(418) 555-1234',
  '418 555-1234',
  '+1 418 555 1234',
])
  test(`${number} is recognised as a telephone number`, () => {
    deepEqual(found(`Appelez le ${number}.`), [['phone', number]])
  })

for (const text of [
  'Rendez-vous le 12/03/2026 à 14 h 30.',
  'Du 01/02/2026 10 h au 03.04.2026.',
  'TVA BE 0403.170.701',
  'N° d’entreprise : 0403.170.701',
  'SIREN 732 829 320',
  'Numéro vert : 0800 12 345',
  'Service client : 1-800-555-1234',
  'Le 2026-04-13 10:00, 1 234 567 890 visites !',
  'https://exemple.be/article/0470123456',
  'Le numéro 85.07.30-033.29 a une clé fausse.',
  'Commande 4111 1111 1111 1112',
  'https://lestilleuls.be@magasin.example/',
])
  test(`nothing personal is seen in « ${text} »`, () => {
    deepEqual(found(text), [])
  })

test('a Canadian number is told from a French company by what announces it', () => {
  deepEqual(found('SIREN : 130 692 544'), [])
  deepEqual(found('Son NAS : 130 692 544'), [['nas', '130 692 544']])
})

test('two numbers one after the other are both seen', () => {
  equal(found('0470 12 34 56 0471 12 34 56').length, 2)
})

test('the organisation’s number is offered in the place of someone’s', () => {
  const { findings } = check('Appelez le 0470 12 34 56.')
  deepEqual(findings[0]?.remedies[0], { action: 'replace-text', start: 11, end: 24, with: '081 22 33 44' })
})

test('an allowed domain lets its e-mails through', () => {
  deepEqual(found('Écrivez à marie@ville.be', { parameters: { allow: ['ville.be'] } }), [])
  equal(found('Écrivez à marie@ville.be').length, 1)
})

test('a number that was found is not copied whole into the verdict', () => {
  const verdict = check('Son compte : BE68 5390 0754 7034')
  ok(!JSON.stringify(verdict).includes('5390'))
})

test('only the fields of the rule are looked at', () => {
  deepEqual(found('0470 12 34 56', { parameters: { fields: ['iban'] } }), [])
})
