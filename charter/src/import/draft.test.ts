import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readCharter } from '../read.ts'
import { writeCharter } from '../write.ts'
import { draftOf } from './draft.ts'
import { EVERY_FORMAT, SENTENCES, TITLE, bytesOf } from './given.ts'
import { importDocument } from './import-document.ts'
import { importText } from './text.ts'

const withoutDigest = ({ digest: _, ...charter }: ReturnType<typeof readCharter>) => charter

for (const [name, make] of Object.entries(EVERY_FORMAT))
  test(`${name} becomes a charter that is written and read back the same, and blocks nothing`, async () => {
    const { charter } = draftOf(await importDocument(make(), { name }))
    const back = readCharter(writeCharter(charter))
    deepEqual(withoutDigest(back), withoutDigest(charter))
    deepEqual([back.title, back.rules], [TITLE, []])
    deepEqual(
      back.articles.map(({ title, blocks }) => [title, blocks.map(({ text }) => text.replaceAll("'", '’'))]),
      [['Les groupes', SENTENCES]],
    )
  })

const draft = (text: string) => draftOf(importText(text, 'charte.txt')).charter

test('articles keep their number when it is in figures, else it is a word of their title', () => {
  const { articles } = draft(
    'Charte\n\nI. COMPTES\n\nOn reste poli.\n\nARTICLE 3 : Photos\n\nOn demande.\n\nPHOTOS\n\nOn demande encore.\n',
  )
  deepEqual(
    articles.map(({ id, number, title }) => [id, number, title]),
    [
      ['comptes', null, 'I. COMPTES'],
      ['photos', '3', 'Photos'],
      ['photos-2', null, 'PHOTOS'],
    ],
  )
})

test('what stands before the first heading, and below the third level, is kept', () => {
  const { articles } = draft(
    'On reste poli avec chacun.\n\n1.1 Un\n\nTexte.\n\n1.1.1 Deux\n\nTexte.\n\n1.1.1.1 Trois\n\nTexte.\n\n1.1.1.1.1 Quatre\n\nTexte.\n',
  )
  equal(articles[0]?.title, 'Préambule')
  equal(articles[0]?.blocks[0]?.text, 'On reste poli avec chacun.')
  deepEqual(
    articles.at(-1)?.blocks.map(({ kind }) => kind),
    ['paragraph', 'heading', 'paragraph'],
  )
})

test('words that Markdown would read as signs come back as themselves', () => {
  const text =
    '# pas un titre\n\n1986. Une année *belle* [ici](là) <b> & `code` {#id} \\ fin\n\n> cité #\n\n---\n\n+ un\n\n=====\n\n~~~\n\nfin'
  const charter = draft(`Charte\n\n${text}\n`)
  deepEqual(withoutDigest(readCharter(writeCharter(charter))), withoutDigest(charter))
})

test('a charter in Markdown is itself, with its rules', async () => {
  const source =
    '---\nformat: 1\ntitle: T\norganisation: O\nlocale: fr\nversion: 1\n---\n\n## A {#a}\n\nOn signe la charte.\n\n```rule\nid: sign\nkind: read\n```\n'
  const { charter } = draftOf(await importDocument(bytesOf(source), { name: 'c.md' }))
  deepEqual(charter, readCharter(source))
})

test('each passage has a place of its own in the charter', () => {
  const { places, charter } = draftOf(
    importText('Charte\n\nARTICLE 1 : Un\n\nPremière.\n\nDeuxième.\n', 'c.txt'),
  )
  deepEqual(
    places.map(({ id }) => id),
    ['un', 'un.1', 'un.2'],
  )
  ok(places.every(({ article }) => charter.articles.some(({ id }) => id === article)))
})
