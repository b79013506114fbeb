import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readCharter, readTemplate } from '@balise/charter'
import { testApp } from '../../test/test-app.ts'
import { searchCharter } from './index.ts'
import { marked } from './search-words.ts'

const app = await testApp()
const visitor = app.as({ kind: 'visitor' })
const charters = {
  asbl: readCharter(readTemplate('asbl')),
  departement: readCharter(readTemplate('departement')),
  intercommunalite: readCharter(readTemplate('intercommunalite')),
}
const found = (name: keyof typeof charters, query: string) =>
  searchCharter(visitor, charters[name], { query })
const hitsOf = async (name: keyof typeof charters, query: string) => [
  ...new Set(
    (await found(name, query))
      .flatMap(({ title, passages }) => [title, ...passages.map(({ text }) => text)].flat())
      .flatMap(({ text, hit }) => (hit ? [text.toLowerCase()] : [])),
  ),
]

const QUESTIONED = readCharter(`---
format: 1
title: Guide
organisation: Test
locale: fr
version: '1'
---

## 1 Les questions que vous vous posez {#questions}

#### Puis-je publier la photo d’un élève ?

Oui, avec l’accord écrit de ses deux parents.

#### Un journaliste m’appelle, que faire ?

Donnez-lui le numéro du service de presse.

## 2 Les vœux {#voeux}

Les cartes de vœux ne se publiaient pas avant l’an dernier.
`)

test('a word finds its other forms', async () => {
  const articles = await searchCharter(visitor, QUESTIONED, { query: 'publiées' })
  deepEqual(
    articles.map(({ id }) => id),
    ['questions', 'voeux'],
  )
  const hits = await hitsOf('asbl', 'publier')
  deepEqual(
    ['publie', 'publier'].filter((form) => !hits.includes(form)),
    [],
  )
})

test('accents are not needed, nor joined letters', async () => {
  const ids = async (query: string) =>
    (await searchCharter(visitor, QUESTIONED, { query })).map(({ id }) => id)
  deepEqual(await ids('eleve'), ['questions'])
  deepEqual(await ids('voeux'), ['voeux'])
  deepEqual(await ids('VŒUX'), ['voeux'])
  ok((await hitsOf('departement', 'preelectorale')).includes('préélectorale'))
})

test('a question finds its answer', async () => {
  const [first] = await searchCharter(visitor, QUESTIONED, { query: 'Que faire si un journaliste appelle ?' })
  equal(first?.passages[0]?.question, 'Un journaliste m’appelle, que faire ?')
  equal(
    first?.passages[0]?.text.map(({ text }) => text).join(''),
    'Donnez-lui le numéro du service de presse.',
  )
})

test('the article that speaks of it comes first', async () => {
  const secrets = (await found('asbl', 'mot de passe')).slice(0, 2).map(({ id }) => id)
  deepEqual(secrets, ['comptes-officiels', 'codes-et-liens'])
  ok(
    (await found('intercommunalite', 'collègues photo'))
      .slice(0, 3)
      .some(({ id }) => /image|photo|collegues/.test(id)),
  )
})

test('words that say nothing, and no words at all, find nothing', async () => {
  deepEqual(await found('asbl', 'le la de'), [])
  deepEqual(await found('asbl', ' ?! '), [])
  deepEqual(await found('asbl', 'xylophone'), [])
})

test('a search is text, whatever it holds', async () => {
  for (const query of ["'); drop table person; --", 'a & | ! <-> :*', '\0\ud800', 'x'.repeat(100_000)])
    ok(Array.isArray(await found('asbl', query)))
})

test('what was found is marked in the charter’s own words', () => {
  deepEqual(marked('Photos, photo !', new Set(['photo'])), [
    { text: 'Photos, ', hit: false },
    { text: 'photo', hit: true },
    { text: ' !', hit: false },
  ])
})
