import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { readCharter, readTemplate } from '@balise/charter'
import { charterDocument, DOCUMENT_FORMATS } from './charter-document.ts'

const source = readTemplate('cpe')
const edition = { charter: readCharter(source), source, locale: 'fr' as const }

test('each format has its bytes, its media type and its name', async () => {
  for (const format of DOCUMENT_FORMATS) {
    const { bytes, type, name } = await charterDocument(edition, format)
    ok(bytes.length > 1000, format)
    ok(type.includes('/'), format)
    equal(name, `charte-${edition.charter.version}.${format}`)
  }
})

test('the Markdown is the file as it was adopted, byte for byte', async () => {
  const { bytes } = await charterDocument(edition, 'md')
  equal(new TextDecoder().decode(bytes), source)
})

test('a document is made once, and again once anything in it changed', async () => {
  const first = await charterDocument(edition, 'pdf')
  equal((await charterDocument(edition, 'pdf')).bytes, first.bytes)
  ok((await charterDocument({ ...edition, adoptedBy: 'le conseil' }, 'pdf')).bytes !== first.bytes)
})
