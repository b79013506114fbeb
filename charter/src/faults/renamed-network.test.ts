import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const renamed = (text: string) =>
  reported(text, 'renamed-network').map((one) => one.replace('renamed-network: ', ''))

test('a network under its former name is reported, by its name and its address', () => {
  deepEqual(renamed('Suivez-nous sur Twitter : twitter.com/ville et sur Yammer.'), [
    'Twitter',
    'twitter.com/ville',
    'Yammer',
  ])
})

test('a charter that gives both names is right', () => {
  deepEqual(
    renamed('Sur X (anciennement Twitter), X/Twitter, Twitter/X, Twitter (devenu X) et l’ex-Twitter.'),
    [],
  )
})
