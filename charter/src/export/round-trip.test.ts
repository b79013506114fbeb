import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { draftOf, importDocument } from '../import/index.ts'
import { listTemplates, readCharter, readTemplate } from '../index.ts'
import { charterDocx, charterHtml, charterOdt, charterPdf } from './index.ts'
import type { Edition } from './index.ts'

const editionOf = (source: string): Edition => ({
  charter: readCharter(source),
  source,
  locale: 'fr',
  adoptedBy: 'Conseil d’administration',
  adoptedOn: '2026-02-23',
  effectiveOn: '2026-03-01',
  contacts: { reports: { email: 'signalement@exemple.be' } },
  address: 'https://balise.exemple.be/c/nous',
})

const documentsOf = async (edition: Edition): Promise<Record<string, Uint8Array>> => ({
  'charte.pdf': await charterPdf(edition),
  'charte.docx': await charterDocx(edition),
  'charte.odt': charterOdt(edition),
  'charte.html': new TextEncoder().encode(charterHtml(edition)),
})

for (const name of listTemplates())
  test(`a PDF, a Word file, an ODT and a page made from ${name} import back with every article and rule`, async () => {
    const edition = editionOf(readTemplate(name))
    for (const [file, bytes] of Object.entries(await documentsOf(edition))) {
      const imported = await importDocument(bytes, { name: file })
      equal(imported.carried, edition.source, file)
      deepEqual(draftOf(imported).charter, edition.charter, file)
    }
  })

test('what a charter says of scripts and of XML is carried whole, and runs nowhere', async () => {
  const source = `${readTemplate('asbl')}\n<!-- </script><script>alert(1)</script> ]]> &lt; &amp; -->\n`
  const documents = await documentsOf(editionOf(source))
  for (const [file, bytes] of Object.entries(documents))
    equal((await importDocument(bytes, { name: file })).carried, source, file)
  equal(new TextDecoder().decode(documents['charte.html']).match(/<script/g)?.length, 1)
})

test('a sentence that someone changed in the document loses its rule, and the others keep theirs', async () => {
  const edition = editionOf(readTemplate('asbl'))
  const html = charterHtml(edition).replace(
    /<p>L’ASBL ne s’exprime que par les comptes inscrits à ce registre\.<\/p>/,
    '<p>L’ASBL s’exprime aussi ailleurs.</p>',
  )
  const imported = await importDocument(new TextEncoder().encode(html), { name: 'charte.html' })
  const { charter } = draftOf(imported)
  deepEqual(
    edition.charter.rules
      .filter(({ id }) => !charter.rules.some((rule) => rule.id === id))
      .map(({ id }) => id),
    ['registered-accounts-only'],
  )
})
