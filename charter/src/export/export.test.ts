import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { readCharter, readTemplate, listTemplates } from '../index.ts'
import {
  carriedCharter,
  charterDocx,
  charterHtml,
  charterOdt,
  charterOpml,
  charterPdf,
  linesOf,
} from './index.ts'
import type { Edition } from './index.ts'
import { escapeXml, unescapeXml } from './xml.ts'

const editionOf = (name: string): Edition => {
  const source = readTemplate(name as never)
  return { charter: readCharter(source), source, locale: 'fr' }
}
const bytesOf = (text: string) => new TextEncoder().encode(text)
const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name]!)
/** Each charter's own words and each rule, as a person would look for them. */
const saidBy = (edition: Edition) =>
  linesOf(edition).map((line) =>
    line.kind === 'rule' ? line.sentence : line.kind === 'article' ? line.title : line.text,
  )

for (const name of listTemplates())
  test(`every document made from ${name} says each article, each sentence and what Balise does with it`, async () => {
    const edition = editionOf(name)
    const documents = {
      html: charterHtml(edition),
      odt: part(charterOdt(edition), 'content.xml'),
      docx: part(await charterDocx(edition), 'word/document.xml'),
    }
    for (const [format, written] of Object.entries(documents)) {
      const shown = unescapeXml(written)
      deepEqual(
        saidBy(edition).filter((said) => !shown.includes(said)),
        [],
        format,
      )
    }
  })

for (const name of listTemplates())
  test(`every document made from ${name} carries the file it was made from, byte for byte`, async () => {
    const edition = editionOf(name)
    equal(carriedCharter(bytesOf(charterHtml(edition))), edition.source)
    equal(carriedCharter(charterOdt(edition)), edition.source)
    equal(carriedCharter(await charterDocx(edition)), edition.source)
  })

test('a charter that speaks of scripts and of XML is carried whole and runs nowhere', async () => {
  const { charter, source } = editionOf('asbl')
  const hostile = `${source}\n<!-- </script><script>alert(1)</script> ]]> &lt; &amp; -->\n`
  const edition: Edition = { charter, source: hostile, locale: 'fr' }
  const html = charterHtml(edition)
  equal(html.match(/<script/g)?.length, 1)
  for (const bytes of [bytesOf(html), charterOdt(edition), await charterDocx(edition)])
    equal(carriedCharter(bytes), hostile)
})

test('a document that Balise did not write carries nothing', () => {
  equal(carriedCharter(bytesOf('<!doctype html><p>Charte</p>')), null)
})

test('the outline has the articles inside their parts, and the sentences inside their articles', () => {
  const opml = charterOpml(editionOf('asbl'))
  match(
    opml,
    /<outline text="1 Pourquoi cette charte">\n\s+<outline text="Les réseaux sociaux[^>]+\/>\n\s+<outline text="1.1 Qui est concerné">/,
  )
  equal(opml.match(/<outline [^>]*[^/]>/g)?.length, opml.match(/<\/outline>/g)?.length)
})

test('the outermost headings stand just under the title', () => {
  for (const name of listTemplates()) {
    const depths = linesOf(editionOf(name)).flatMap((line) => (line.kind === 'article' ? [line.depth] : []))
    equal(Math.min(...depths), 1)
  }
})

test('an ODT says what it is in its first bytes', () => {
  const head = new TextDecoder('latin1').decode(charterOdt(editionOf('asbl')).slice(0, 80))
  ok(head.startsWith('PK') && head.includes('mimetypeapplication/vnd.oasis.opendocument.text'))
})

test('what XML cannot hold is left out, and the rest comes back', () => {
  equal(unescapeXml(escapeXml('a < b & "c"\n\u0000é')), 'a < b & "c"\né')
})

test('a PDF is tagged for a screen reader and carries the file it was made from', async () => {
  const pdf = Buffer.from(await charterPdf(editionOf('departement'))).toString('latin1')
  deepEqual(
    ['%PDF-1.7', '/Marked true', '/EmbeddedFile', '(charter.md)'].filter((mark) => !pdf.includes(mark)),
    [],
  )
})
