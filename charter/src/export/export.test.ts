import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { readCharter, readTemplate, listTemplates } from '../index.ts'
import { charterDocx, charterHtml, charterOdt, charterOpml, charterPdf, linesOf } from './index.ts'
import type { Edition } from './index.ts'
import { escapeXml } from './xml.ts'

const editionOf = (name: string): Edition => {
  const source = readTemplate(name as never)
  return { charter: readCharter(source), source, locale: 'fr' }
}
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
      deepEqual(
        saidBy(edition).filter((said) => !written.includes(escapeXml(said))),
        [],
        format,
      )
    }
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

test('what XML cannot hold is left out', () => {
  equal(escapeXml('a < b & "c"\n\u0000é'), 'a &lt; b &amp; &quot;c&quot;\né')
})

test('a PDF is tagged for a screen reader and carries the file it was made from', async () => {
  const pdf = Buffer.from(await charterPdf(editionOf('departement'))).toString('latin1')
  deepEqual(
    ['%PDF-1.7', '/Marked true', '/EmbeddedFile', '(charter.md)'].filter((mark) => !pdf.includes(mark)),
    [],
  )
})
