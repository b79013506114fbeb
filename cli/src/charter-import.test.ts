import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { readCharter, readTemplate } from '@balise/charter'
import type { ImportReport } from '@balise/charter/import'
import { balise } from './given.ts'

const TEXT = `Charte des réseaux sociaux

ARTICLE 1 : Les groupes

Dans un groupe, on ne publie pas plus de quatre fois par semaine.

Les agents doivent :
- vérifier leurs sources ;
- citer l'auteur de chaque photo.

ARTICLE 2 : Les contacts

La personne de contact est : "...."
`

const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

test('a text becomes a charter that is right, and whose rules nobody confirmed yet', async () => {
  const { code, said, written } = await balise('charter import charte.txt -o out.md --organisation Mairie', {
    'charte.txt': TEXT,
  })
  equal(code, 0)
  match(said, /charte\.txt.* 2 articles, 0 règle confirmée/)
  const charter = readCharter(textOf(written['out.md']))
  deepEqual(
    charter.articles.map(({ id, number }) => [id, number]),
    [
      ['les-groupes', '1'],
      ['les-contacts', '2'],
    ],
  )
  deepEqual(
    [charter.title, charter.organisation, charter.rules],
    ['Charte des réseaux sociaux', 'Mairie', []],
  )
})

test('the report says where each passage, norm and fault stands in the text', async () => {
  const { written } = await balise('charter import charte.txt -o out.md --report r.json --text t.txt', {
    'charte.txt': TEXT,
  })
  const report = JSON.parse(textOf(written['r.json'])) as ImportReport
  const text = textOf(written['t.txt'])
  equal(text, TEXT)
  deepEqual([report.source.type, report.source.pages, report.source.ocr], ['text/plain', null, false])
  const [, first] = report.passages
  deepEqual(first && [first.id, first.path, first.heading], ['les-groupes.1', ['ARTICLE 1'], 'Les groupes'])
  equal(
    first && text.slice(first.start, first.end),
    'Dans un groupe, on ne publie pas plus de quatre fois par semaine.',
  )
  ok(report.norms.length >= 3)
  for (const { quote, start, end } of [...report.norms, ...report.faults])
    equal(text.slice(start, end), quote)
  ok(report.faults.some(({ kind }) => kind === 'blank-contact'))
})

test('a document that Balise wrote comes back with every rule', async () => {
  const { written } = await balise('charter export syndicat --to odt -o syndicat.odt')
  const back = await balise('charter import syndicat.odt -o back.md', {
    'syndicat.odt': written['syndicat.odt']!,
  })
  const { digest: _, ...charter } = readCharter(textOf(back.written['back.md']))
  const { digest: __, ...template } = readCharter(readTemplate('syndicat'))
  deepEqual(charter, template)
})

test('a file that is not read says what to do, in either language', async () => {
  const files = { 'a.doc': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]) }
  const french = await balise('charter import a.doc', files)
  equal(french.code, 65)
  match(french.said, /ancien format d’Office/)
  match((await balise('charter import a.doc --locale en', files)).said, /old Office format/)
})

test('a model that is named adds sentences, marked as its own; one that is not there is said', async () => {
  const said = { norms: [{ quote: 'La personne de contact est', modality: 'fact', kind: 'read' }] }
  const server = createServer((_, response) =>
    response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(said) } }] })),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const command = `charter import charte.txt -o out.md --report r.json --llm ${url}`
  const files = { 'charte.txt': TEXT.replace('"...."', 'la direction') }
  const alone = await balise('charter import charte.txt -o out.md --report r.json', files)
  const asked = await balise(command, files)
  server.close()
  const norms = (written: Record<string, Uint8Array>) =>
    (JSON.parse(textOf(written['r.json'])) as ImportReport).norms
  match(asked.said, /ajoute 1 phrase à confirmer/)
  equal(norms(asked.written).length, norms(alone.written).length + 1)
  const dead = await balise(command, files)
  equal(dead.code, 0)
  match(dead.said, /n’a pas répondu à temps/)
  deepEqual(norms(dead.written), norms(alone.written))
  equal((await balise('charter import charte.txt --llm file:///etc/passwd', files)).code, 64)
})
