import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const dates = (text: string, today?: string) =>
  reported(text, 'date-mismatch', today).map((one) => one.replace('date-mismatch: ', ''))

test('a day alone in the middle, in another year than the opening, is reported', () => {
  const charter = (day: string) =>
    `# Politique\nEn 2018, nous avons décidé d’écrire cette politique.\nDeux.\nTrois.\n${day}\nCinq.\nSix.\nSept.`
  deepEqual(dates(charter('26 novembre 2019')), ['26 novembre 2019'])
  deepEqual(dates(charter('26 novembre 2018')), [])
  deepEqual(dates('Depuis 2012, la ville est présente.\nEn 2016, elle avait 25 comptes.'), [])
})

test('a day that the calendar does not have is reported', () => {
  deepEqual(dates('La charte est revue le 31 juin 2026.'), ['31 juin 2026'])
  deepEqual(dates('La charte est revue le lundi 1er juin 2026.'), [])
  deepEqual(dates('La charte est revue le dimanche 1er juin 2026.'), ['dimanche 1er juin 2026'])
})

test('two days of adoption, or a review before the beginning, are reported', () => {
  deepEqual(dates('Adoptée le 3 mars 2024 par le conseil.\nCharte adoptée le 5 mars 2024.'), ['5 mars 2024'])
  deepEqual(dates('Elle entre en vigueur le 1er juin 2026.\nElle est révisée le 1er mai 2026.'), [
    '1er mai 2026',
  ])
  deepEqual(dates('Adoptée le 3 mars 2024.\nElle entre en vigueur le 1er avril 2024.'), [])
})

test('a charter that has ended is reported once today is known', () => {
  deepEqual(dates('Elle est valable jusqu’au 31 décembre 2020.', '2026-01-02'), ['31 décembre 2020'])
  deepEqual(dates('Elle est valable jusqu’au 31 décembre 2020.'), [])
})
