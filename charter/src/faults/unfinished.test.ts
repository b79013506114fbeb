import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const left = (text: string) => reported(text, 'unfinished').map((one) => one.replace('unfinished: ', ''))

test('a sentence that announces a rule and has no verb is reported', () => {
  deepEqual(left('- Toute vidéo tournée dans les locaux par un membre.'), [
    'Toute vidéo tournée dans les locaux par un membre.',
  ])
  deepEqual(left('Tout membre du groupe peut publier.\nToute vidéo engage son auteur.'), [])
  deepEqual(left('Aucune critique d’une personne.'), [])
})

test('items that a sentence introduces need no verb of their own', () => {
  deepEqual(left('Il est interdit de publier :\n- Toute photo prise dans les locaux.\n- Tout plan.'), [])
})

test('a condition without its consequence is reported', () => {
  deepEqual(left('Si vous publiez une photo.'), ['Si vous publiez une photo.'])
  deepEqual(left('Si vous publiez une photo, citez son auteur.\nSi besoin.'), [])
})

test('what trails off, or leads to nothing, is reported', () => {
  deepEqual(left('La création d’un compte est encadrée...'), ['La création d’un compte est encadrée...'])
  deepEqual(left('Respectez la loi (injure, menace, etc...)'), [])
  deepEqual(left('Voici les comptes de la ville :\n\n## Suite\nTexte suivi.'), [
    'Voici les comptes de la ville :',
  ])
  deepEqual(left('Vous devez demander l’accord de la'), ['Vous devez demander l’accord de la'])
})
