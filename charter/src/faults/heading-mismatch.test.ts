import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const wrong = (text: string) =>
  reported(text, 'heading-mismatch').map((one) => one.replace('heading-mismatch: ', ''))

test('a heading about a private account over rules about the organisation’s page is reported', () => {
  deepEqual(
    wrong('# Charte\n## Le compte Instagram personnel\nLa page de l’association montre nos activités.'),
    ['Le compte Instagram personnel'],
  )
})

test('a heading that names one network over rules that name another is reported', () => {
  deepEqual(wrong('# Charte\n## Publier sur TikTok\nSur Facebook, on annonce les événements.'), [
    'Publier sur TikTok',
  ])
})

test('a heading over what it announces is not', () => {
  deepEqual(
    wrong('# Charte\n## La page Facebook\nOn y annonce les événements, comme sur LinkedIn et Facebook.'),
    [],
  )
  deepEqual(
    wrong('# Charte\n## Le groupe privé Facebook\nLe groupe est privé : la page publique est ailleurs.'),
    [],
  )
})
