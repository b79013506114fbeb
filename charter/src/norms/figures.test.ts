import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { figuresIn } from './figures.ts'
import { fold } from './fold.ts'
import { parametersOf } from './parameters.ts'

const said = (text: string) =>
  figuresIn(fold(text)).map(({ value, unit, per, bound }) => [value, unit, per, bound])

test('figures are read in figures and in words, with what they count', () => {
  deepEqual(said('quatre fois par semaine'), [[4, 'times', 'week', null]])
  deepEqual(said('au maximum 3 stories/jour'), [[3, 'times', 'day', 'most']])
  deepEqual(said('un mot de passe d’au moins douze caractères'), [[12, 'characters', null, 'least']])
  deepEqual(said('sous 48 h'), [[48, 'hours', null, 'most']])
  deepEqual(said('dans les six mois'), [[6, 'months', null, 'most']])
  deepEqual(said('attendez le lendemain'), [[1, 'days', null, 'least']])
})

test('an article, a date, a telephone, a reference and an hour of the day are no figure', () => {
  deepEqual(said('publiez une photo'), [])
  deepEqual(said('le 12 mars 2026'), [])
  deepEqual(said('article 9 du code civil, au 081 00 00 00'), [])
  deepEqual(said('de 8 h 30 à 12 h'), [])
})

test('a figure takes the name of the parameter of its kind, in its unit, and keeps what was written', () => {
  const of = (kind: string, text: string) => parametersOf(kind, fold(text))
  deepEqual(of('frequency-cap', 'pas plus de trois publications par semaine'), { max: 3, per: 'week' })
  deepEqual(of('training', 'une formation dans les deux ans'), { months: 24, years: 2 })
  deepEqual(of('takedown', 'retirée sous 48 heures'), { days: 2, hours: 48 })
  deepEqual(of('quiet-hours', 'rien entre 20 h et 7 h 30'), { from: '20:00', until: '07:30' })
})

test('words that a parameter knows are read too', () => {
  deepEqual(parametersOf('prohibited-content', fold('les insultes et les propos racistes')), {
    categories: ['insult', 'hate', 'discrimination'],
  })
})
