import { deepEqual, equal, match } from 'node:assert/strict'
import { test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { importDocument } from '@balise/charter/import'
import { balise } from './given.ts'

const startOf = (bytes: Uint8Array | undefined) => new TextDecoder('latin1').decode(bytes?.slice(0, 4))

test('a charter is written in each format that a person may ask for', async () => {
  const starts: Record<string, string> = {}
  for (const to of ['pdf', 'docx', 'odt', 'html', 'opml', 'md']) {
    const { code, printed, said, written } = await balise(`charter export cpe --to ${to} -o out.${to}`)
    deepEqual({ code, printed, said }, { code: 0, printed: '', said: '' }, to)
    starts[to] = startOf(written[`out.${to}`])
  }
  deepEqual(starts, {
    pdf: '%PDF',
    docx: 'PK\u0003\u0004',
    odt: 'PK\u0003\u0004',
    html: '<!do',
    opml: '<?xm',
    md: '---\n',
  })
})

test('a document that was written carries the charter it came from', async () => {
  const { written } = await balise('charter export syndicat --to docx -o syndicat.docx')
  const { carried } = await importDocument(written['syndicat.docx']!, { name: 'syndicat.docx' })
  equal(carried, readTemplate('syndicat'))
})

test('a format that there is not is refused with those there are', async () => {
  const { code, said } = await balise('charter export asbl --to rtf -o a.rtf')
  equal(code, 64)
  match(said, /pdf, docx, odt, html, opml, md/)
})

test('a faulty charter is not written, and its mistakes are said', async () => {
  const { code, said, written } = await balise('charter export c.md --to html -o c.html', {
    'c.md': '# Charte',
  })
  equal(code, 65)
  match(said, /c\.md:1:1/)
  deepEqual(written, {})
})

test('a file that cannot be written says why', async () => {
  const { code, said } = await balise('charter export asbl --to md -o missing/a.md')
  equal(code, 65)
  match(said, /ENOENT/)
})
