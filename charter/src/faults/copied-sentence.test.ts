import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const copied = (text: string) =>
  reported(text, 'copied-sentence').map((one) => one.replace('copied-sentence: ', ''))

const TOWN =
  'Les agents de la mairie servent les habitants. Les agents ont un compte. Le service public informe.'

test('words of another trade in a charter of one’s own are reported', () => {
  deepEqual(copied(`${TOWN}\nCréez une page pour votre régiment.`), ['pour votre régiment'])
  deepEqual(copied(`${TOWN}\nNe parlez pas de nos patients.`), ['nos patients'])
})

test('a trade’s own charter may say them', () => {
  deepEqual(
    copied(
      'L’hôpital soigne ses patients. Les soignants respectent les patients. Ne filmez pas nos patients.',
    ),
    [],
  )
})

test('another organisation’s name in place of one’s own is reported', () => {
  const own =
    'Ne parlez pas au nom de la Ville de Quimper.\nLe logo de la Ville de Quimper.\nL’image de la Ville de Quimper.'
  deepEqual(copied(`${own}\nNe nuisez pas à l’image de la Ville de Rennes.`), ['Ville de Rennes'])
})
