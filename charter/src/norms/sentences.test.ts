import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf } from './sentences.ts'

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end))

test('a sentence ends at its stop, not at an abbreviation, a decimal or suspension points', () => {
  deepEqual(split('Mme Roy répond. M. Diallo relit. Comptez 2.5 minutes, etc. en tout.'), [
    'Mme Roy répond.',
    'M. Diallo relit.',
    'Comptez 2.5 minutes, etc. en tout.',
  ])
  deepEqual(split('Photos, vidéos… tout se demande. Merci !'), [
    'Photos, vidéos… tout se demande.',
    'Merci !',
  ])
})

test('quotation marks and brackets stay with the sentence they close', () => {
  deepEqual(split('Écrivez « Restons calmes. » Puis attendez (un jour.) Répondez.'), [
    'Écrivez « Restons calmes. »',
    'Puis attendez (un jour.)',
    'Répondez.',
  ])
})
