import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const vague = (text: string) => reported(text, 'vague').map((one) => one.replace('vague: ', ''))

test('amounts and delays that nobody can count are reported', () => {
  deepEqual(vague('Attendez quelques minutes. Répondez dans les meilleurs délais.'), [
    'quelques minutes',
    'dans les meilleurs délais',
  ])
  deepEqual(vague('Changez régulièrement votre mot de passe.'), ['régulièrement'])
  deepEqual(vague('L’usage doit rester raisonnable.'), ['raisonnable'])
})

test('the same words are not when a figure stands beside them, or when they ask nothing', () => {
  deepEqual(vague('Répondez rapidement, en deux jours au plus.'), [])
  deepEqual(vague('Les réseaux changent rapidement. Nos abonnés augmentent régulièrement.'), [])
})

test('hours that are named and given nowhere are reported', () => {
  deepEqual(vague('Vous pouvez consulter vos comptes pendant les heures de pause.'), [
    'pendant les heures de pause',
  ])
  deepEqual(
    vague('La pause va de 12h à 13h30.\nVous pouvez consulter vos comptes pendant les heures de pause.'),
    [],
  )
})
