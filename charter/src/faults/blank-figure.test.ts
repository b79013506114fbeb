import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const blanks = (text: string) =>
  reported(text, 'blank-figure').map((one) => one.replace('blank-figure: ', ''))

test('a figure left to be filled in is reported', () => {
  deepEqual(blanks('Ils sont XX % des habitants, soit XXX personnes.'), ['XX %', 'XXX'])
  deepEqual(blanks('Une réponse est donnée sous ..... jours.'), ['.....'])
  deepEqual(blanks('La charte entre en vigueur le XX/XX/2026.'), ['XX/XX/2026'])
  deepEqual(blanks('Publiez au plus x fois par semaine.'), ['x'])
})

test('the network X and Roman numbers are no blank', () => {
  deepEqual(blanks('Sur X, suivez notre compte. Le chapitre XX parle du XXe siècle.'), [])
})
