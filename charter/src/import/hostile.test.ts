import { equal, match, ok, rejects } from 'node:assert/strict'
import { test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import {
  bytesOf,
  docx,
  html,
  odt,
  opml,
  pdf,
  pdfOf,
  plainText,
  wordParagraph,
  xmind,
  zipOf,
} from './given.ts'
import { importDocument } from './import-document.ts'
import { ImportRefusal } from './refusal.ts'
import type { RefusalCause } from './refusal.ts'

async function refuses(bytes: Uint8Array, cause: RefusalCause, name = 'charte'): Promise<ImportRefusal> {
  let refusal: ImportRefusal | undefined
  await rejects(importDocument(bytes, { name }), (error) => {
    ok(error instanceof ImportRefusal, String(error))
    equal(error.cause, cause)
    refusal = error
    return true
  })
  return refusal!
}

const nested = (open: string, close: string, depth: number) =>
  open.repeat(depth) + 'fin' + close.repeat(depth)

test('a zip bomb is refused before it unfolds, in a document or around it', async () => {
  const zeros = new Uint8Array(60_000_000)
  await refuses(docx(undefined, { 'word/styles.xml': zeros }), 'bomb')
  await refuses(odt(undefined, { 'styles.xml': zeros }), 'bomb')
  await refuses(zipOf({ 'content.json': zeros }), 'bomb')
})

test('a zip that lies about the size of a part is refused', async () => {
  const bytes = docx(wordParagraph('mot '.repeat(2000)))
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
  await refuses(bytes, 'bomb')
})

test('a zip whose parts are the same bytes many times is refused', async () => {
  const packed = deflateRawSync(new Uint8Array(100_000))
  const bytes = zipOf({ 'a.bin': packed, 'b.bin': packed })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 20, bytes.length, true)
  await refuses(bytes, 'bomb')
})

test('a zip of too many parts is refused', async () => {
  await refuses(
    zipOf(Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`p${index}`, '']))),
    'bomb',
  )
})

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index || ''};`.repeat(10)}">`).join('')}]>`
const EXTERNAL = '<!DOCTYPE opml [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'

test('entities of a document type are neither expanded nor fetched', async () => {
  await refuses(
    bytesOf(`<?xml version="1.0"?>${LAUGHS}<opml><body><outline text="&lol9;"/></body></opml>`),
    'doctype',
  )
  await refuses(
    bytesOf(`<?xml version="1.0"?>${EXTERNAL}<opml><body><outline text="&secret;"/></body></opml>`),
    'doctype',
  )
  await refuses(bytesOf(`${EXTERNAL}<map><node TEXT="&secret;"/></map>`), 'doctype')
  await refuses(
    docx(undefined, {
      'word/document.xml': `<?xml version="1.0"?>${EXTERNAL}<w:document>&secret;</w:document>`,
    }),
    'doctype',
  )
  await refuses(
    odt(undefined, {
      'content.xml': `<?xml version="1.0"?>${LAUGHS}<office:document-content>&lol9;</office:document-content>`,
    }),
    'doctype',
  )
})

test('a document with macros is refused and names them', async () => {
  match(
    (await refuses(docx(undefined, { 'word/vbaProject.bin': 'x' }), 'macro')).says.fr,
    /macros \(word\/vbaProject\.bin\)/,
  )
  await refuses(odt(undefined, { 'Basic/Standard/Module1.xml': '<x/>' }), 'macro')
})

const relations = (type: string, target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`

test('a document that fetches a part of itself is refused; one that links to a page is read', async () => {
  const links = (type: string, target: string) =>
    docx(undefined, { 'word/_rels/document.xml.rels': relations(type, target) })
  match(
    (await refuses(links('attachedTemplate', 'https://evil.example/t.dotm'), 'external-reference')).says.en,
    /evil\.example/,
  )
  await refuses(links('oleObject', 'https://evil.example/o.bin'), 'external-reference')
  ok((await importDocument(links('hyperlink', 'https://exemple.be'), { name: 'a.docx' })).passages.length > 0)
  ok(
    (await importDocument(links('attachedTemplate', 'file:///C:/Normal.dotm'), { name: 'a.docx' })).passages
      .length > 0,
  )
})

test('ten thousand lists inside each other are refused or read, at once', async () => {
  const before = performance.now()
  await refuses(html(nested('<ul><li>', '</li></ul>', 10_000)), 'too-deep')
  await refuses(html(nested('<div>', '</div>', 100_000)), 'too-deep')
  await refuses(opml(nested('<outline text="a">', '</outline>', 10_000)), 'too-deep')
  await refuses(
    odt(nested('<text:list><text:list-item>', '</text:list-item></text:list>', 10_000)),
    'too-deep',
  )
  await refuses(docx(nested('<w:sdt><w:sdtContent>', '</w:sdtContent></w:sdt>', 10_000)), 'too-deep')
  const topics = `${'{"children":{"attached":['.repeat(10_000)}${']}}'.repeat(10_000)}`
  await refuses(zipOf({ 'content.json': `[{"rootTopic":${topics}}]` }), 'too-deep')
  const indented = Array.from(
    { length: 10_000 },
    (_, index) => `${' '.repeat(index % 200)}- point ${index}`,
  ).join('\n')
  ok((await importDocument(bytesOf(`Charte\n\n${indented}`), { name: 'a.txt' })).passages.length === 10_001)
  const quoted = `# Charte\n\n## A\n\n${'> '.repeat(10_000)}fin\n`
  await importDocument(bytesOf(quoted), { name: 'a.md' }).catch((error: unknown) =>
    ok(error instanceof ImportRefusal, String(error)),
  )
  ok(performance.now() - before < 20_000)
})

test('a million lines of the same shape cost no more than their number', async () => {
  const before = performance.now()
  for (const line of ['- a', '1. a', 'a', 'A', 'a:', '« a ? »', 'Article 1 a'])
    await importDocument(bytesOf(`${line}\n\n`.repeat(20_000)), { name: 'a.txt' }).catch((error: unknown) =>
      ok(error instanceof ImportRefusal, String(error)),
    )
  for (const run of ['a', 'é', ' ', '.', '-', '*', 'A', '1', '\t', '['])
    await importDocument(bytesOf(`Charte\n\n${run.repeat(200_000)} b`), { name: 'a.txt' })
  ok(performance.now() - before < 30_000)
})

test('what is no document of ours is refused with what is', async () => {
  await refuses(new Uint8Array(), 'empty')
  await refuses(
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256),
    'unknown-type',
  )
  await refuses(zipOf({ 'xl/workbook.xml': '<x/>' }), 'unknown-type')
  await refuses(bytesOf('<?xml version="1.0"?><rss/>'), 'unknown-type')
  await refuses(bytesOf('{\\rtf1 Charte}'), 'old-format')
  await refuses(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-format')
  await refuses(bytesOf('   \n\n '), 'no-text')
  await refuses(new Uint8Array(30_000_001), 'too-large')
  await refuses(bytesOf('mot '.repeat(1_000_000)), 'too-long')
  await refuses(pdf().slice(0, 40), 'damaged')
  await refuses(docx().slice(0, 400), 'damaged')
})

test('a PDF of more than five hundred pages is refused with their number', async () => {
  const kids = Array.from({ length: 501 }, () => '3 0 R').join(' ')
  const many = pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count 501>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
  ])
  match((await refuses(many, 'too-many-pages')).says.fr, /501 pages/)
})

test('a name says nothing of what a file is', async () => {
  equal(
    (await importDocument(docx(), { name: 'charte.pdf' })).type,
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  )
  equal((await importDocument(xmind(), { name: 'charte.zip' })).type, 'application/x-xmind')
  equal((await importDocument(html(), { name: 'charte.txt' })).type, 'text/html')
  equal((await importDocument(plainText(), { name: 'charte.md' })).type, 'text/plain')
})
