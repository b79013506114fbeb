import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { read, shown, sourceOf } from './test-passages.ts'

const passagesIn = (text: string) => read(text).passages.map(shown)

test('articles and their paragraphs are told apart, each under the headings above it', () => {
  const imported = read(
    'Charte\n\nARTICLE 1 : But\n\nLe texte du premier article.\n\ni) Respecter\n\nUn paragraphe de la partie.\n\nii) Protéger\n\nUn autre paragraphe.\n',
  )
  deepEqual(imported.passages.map(shown), [
    'heading 1 - Charte',
    'heading 1 ARTICLE 1 But',
    'paragraph 1 - Le texte du premier article.',
    'heading 2 i Respecter',
    'paragraph 1 - Un paragraphe de la partie.',
    'heading 2 ii Protéger',
    'paragraph 1 - Un autre paragraphe.',
  ])
  deepEqual(imported.passages.at(-1)?.path, ['But', 'Protéger'])
  equal(imported.title, 'Charte')
})

test('numbers head texts, or count the items of a list, all of one run alike', () => {
  deepEqual(
    passagesIn(
      'Charte\n\n1 - Je vérifie mes sources\n\nAvant de publier, on lit la page.\n\n2 - Je reste poli\n\nOn répond avec calme.\n',
    ).slice(1),
    [
      'heading 1 1 Je vérifie mes sources',
      'paragraph 1 - Avant de publier, on lit la page.',
      'heading 1 2 Je reste poli',
      'paragraph 1 - On répond avec calme.',
    ],
  )
  deepEqual(
    passagesIn('Charte\n\nNos règles :\n\n  1. Vérifier ses sources.\n  2. Rester poli.\n').slice(1),
    ['heading 1 - Nos règles :', 'item 1 1 Vérifier ses sources.', 'item 1 2 Rester poli.'],
  )
})

test('a lead-in keeps its list under it, however it is marked', () => {
  deepEqual(
    passagesIn(
      'Charte\n\nLes agents doivent :\n- vérifier ;\n→ citer ;\n=> demander :\n    a) la date ;\n    b) le lieu.\n\nSont interdits :\n• les insultes.\n',
    ).slice(1),
    [
      'paragraph 1 - Les agents doivent :',
      'item 1 - vérifier ;',
      'item 1 - citer ;',
      'item 1 - demander :',
      'item 2 a la date ;',
      'item 2 b le lieu.',
      'paragraph 1 - Sont interdits :',
      'item 1 - les insultes.',
    ],
  )
})

test('bullets that a copy put into one line are items again', () => {
  deepEqual(
    passagesIn('Charte\n\nCela vous engage : - à suivre les conseils - à suivre une formation.\n').slice(1),
    [
      'paragraph 1 - Cela vous engage :',
      'item 1 - à suivre les conseils',
      'item 1 - à suivre une formation.',
    ],
  )
})

test('a question and what answers it go together', () => {
  deepEqual(
    passagesIn(
      'Guide\n\nQUESTIONS FRÉQUENTES\n\n« Puis-je publier une photo ? »\n\nOui, avec un accord écrit.\n\nIl se retire à tout moment.\n',
    ).slice(2),
    [
      'question 1 - « Puis-je publier une photo ? »',
      'answer 1 - Oui, avec un accord écrit.',
      'answer 1 - Il se retire à tout moment.',
    ],
  )
})

const MAP = `Bonnes pratiques

1. Pourquoi une charte ?

1.1. Accompagner

1.1.1. => La charte vous accompagne.

1.1.2. Elle se lit.

1.2. Protéger

1.2.1. Sécurisez votre compte

1.2.1.1. 1. Un mot de passe long

1.2.1.2. 2. Un mot de passe unique

1.2.2. Ne tentez pas d'utiliser le compte d'un tiers.

1.2.3. Le mot de passe ne se partage pas.

2. Foire aux questions

2.1. "Suis-je obligé de le dire ?"

2.1.1. Non, vous êtes libre.
`

test('a node of a written mind map keeps the nodes above it', () => {
  const { passages } = read(MAP)
  const node = passages.find(({ number }) => number === '1.2.1.2')
  deepEqual(
    [node?.text, node?.path],
    ['Un mot de passe unique', ['Pourquoi une charte ?', 'Protéger', 'Sécurisez votre compte']],
  )
  equal(passages.find(({ number }) => number === '1.1.1')?.text, 'La charte vous accompagne.')
  deepEqual(
    passages.slice(-2).map(({ kind, number }) => [kind, number]),
    [
      ['question', '2.1'],
      ['answer', '2.1.1'],
    ],
  )
})

const DISCUSSION = `Loading

La charte

Started by Jeanne in Le groupe November 14, 2023 2:44 PM

Voici le texte à lire ensemble avant la réunion.

November 14, 2023 3:55 PM

Charte du groupe

${Array.from({ length: 20 }, (_, index) => `  ${index + 1}. On respecte la règle, celle-ci comme les autres, même le soir.`).join('\n')}

November 14, 2023 3:56 PM

* Il faut demander l'accord des familles.

You've read everything in this discussion
`

test('what people answered in a discussion is a contribution, and the page around it is said', () => {
  const imported = read(DISCUSSION)
  deepEqual(
    imported.contributions.map(({ writtenAt, passages }) => [writtenAt, passages.map(shown)]),
    [['2023-11-14T15:56', ["item 1 - Il faut demander l'accord des familles."]]],
  )
  equal(imported.passages.filter(({ kind }) => kind === 'item').length, 20)
  deepEqual(
    imported.cleanings.map(({ start, end }) => imported.text.slice(start, end).split(' ', 1)[0]),
    ['Loading', 'Started', 'November', 'November', "You've"],
  )
})

test('doubled letters and glued words are mended and said', () => {
  const imported = read(
    'CChhaarrttee ddeess rréésseeaauuxx\n\nUne page privéedoit rester privée. Elle est privée.Vous le savez, collègues.\n',
  )
  deepEqual(
    imported.passages.map(({ text }) => text),
    ['Charte des réseaux', 'Une page privée doit rester privée. Elle est privée. Vous le savez, collègues.'],
  )
  deepEqual(
    imported.cleanings.map(({ kind, start, end }) => [kind, imported.text.slice(start, end)]),
    [
      ['doubled-letters', 'CChhaarrttee'],
      ['doubled-letters', 'ddeess'],
      ['doubled-letters', 'rréésseeaauuxx'],
      ['glued-words', 'privéedoit'],
      ['glued-words', 'privée.Vous'],
    ],
  )
  sourceOf(imported)
})

test('words that stand on their own are left as they are', () => {
  const text =
    'Charte\n\nLes assemblées, LinkedIn, le passé-présent et www.exemple.fr/Accueil ne changent pas.\n'
  equal(
    read(text).passages[1]?.text,
    'Les assemblées, LinkedIn, le passé-présent et www.exemple.fr/Accueil ne changent pas.',
  )
  deepEqual(read(text).cleanings, [])
})

test('a line that comes back and a description of a picture are no sentences of the charter', () => {
  const imported = read(
    'Le guide\n\nla Ville **Belle**\n\nla Ville **Belle**\n\nEN BREF\n\nThe Facebook logo, consisting of the word "facebook" in white letters.\n\nOn reste poli.\n\nLa ville Belle\n\nOn vérifie ses sources.\n',
  )
  deepEqual(imported.passages.map(shown), [
    'heading 1 - Le guide',
    'heading 1 - EN BREF',
    'paragraph 1 - On reste poli.',
    'paragraph 1 - On vérifie ses sources.',
  ])
  equal(imported.cleanings.filter(({ kind }) => kind === 'furniture').length, 4)
})

test('pages that form feeds part lose their headers, their footers and their numbers', () => {
  const pages = [1, 2, 3, 4].map(
    (page) =>
      `Mairie de Belle-Ville\n\nOn publie la page ${['une', 'deux', 'trois', 'quatre'][page - 1]} avec soin.\n\nPage ${page}`,
  )
  const imported = read(`Charte\n\n${pages.join('\f')}`)
  equal(imported.passages.filter(({ text }) => /Mairie|^Page/.test(text)).length, 0)
  deepEqual(
    imported.passages.slice(1).map(({ page }) => page),
    [1, 2, 3, 4],
  )
})

test('an address that a site hid is said and stays in its sentence', () => {
  const imported = read('Charte\n\nÉcrire à la direction : [email protected]\n')
  match(imported.passages[1]!.text, /\[email protected\]/)
  deepEqual(
    imported.cleanings.map(({ kind }) => kind),
    ['hidden-email'],
  )
})

test('a text without a line is no charter, and says nothing', () => {
  deepEqual(read('').passages, [])
  deepEqual(read('\n\n   \n').passages, [])
})
