import { deepEqual } from 'node:assert/strict'
import { test } from 'node:test'
import { reported } from './given.ts'

const glued = (text: string) => reported(text, 'glued-words').map((one) => one.replace('glued-words: ', ''))

test('words that lost their space are reported', () => {
  deepEqual(glued('La page privéedoit rester calme.'), ['privéedoit'])
  deepEqual(glued('Respectez vos collègues.Vous répondez de vos mots.'), ['collègues.Vous'])
  deepEqual(glued('Le texte charteArticle commence. La charte a un article.'), ['charteArticle'])
})

test('French words, brands and addresses are not', () => {
  deepEqual(
    glued('La période préélectorale, les réseaux européens, LinkedIn, HelloAsso et exemple.Ville.fr.'),
    [],
  )
})
