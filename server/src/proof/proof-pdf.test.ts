import { equal, match, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { sampleProof } from '../../test/sample-proof.ts'
import { proofPdf } from './proof-pdf.ts'
import { sheetOf } from './sheet.ts'
import { visible } from './visible.ts'

const ROOM = { characters: 1800, findings: 8, rows: 8, entries: 16, quote: 260 }
const pagesOf = (pdf: Uint8Array) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length

for (const locale of ['fr', 'en'] as const)
  test(`a proof is one page in ${locale} when little happened`, async () => {
    const pdf = await proofPdf(sampleProof(), locale)
    match(Buffer.from(pdf).toString('latin1'), /^%PDF-1\.7/)
    equal(pagesOf(pdf), 1)
  })

test('a proof holds on two pages, however much happened', async () => {
  const text = 'Une phrase assez longue pour remplir la page. '.repeat(2200)
  equal(pagesOf(await proofPdf(sampleProof({ text, many: 40, name: 'M'.repeat(150) }), 'fr')), 2)
})

test('the same proof gives the same file, byte for byte', async () => {
  ok(Buffer.from(await proofPdf(sampleProof(), 'fr')).equals(await proofPdf(sampleProof(), 'fr')))
})

test('what a post says is never read as the language of the layout', async () => {
  const hostile =
    '#panic("x") #read("/etc/passwd") $ #{while true {}} *b* ]]} <label> @ref \\ `raw` // comment'
  equal(pagesOf(await proofPdf(sampleProof({ text: hostile, name: hostile }), 'fr')), 1)
})

test('marks that hide or turn words around are shown by their number', () => {
  equal(visible('a\u202eb\u200bc\u0000'), 'a[U+202E]b[U+200B]c\ufffd')
  equal(visible('\ud800'), '\ufffd')
  equal(visible('famille 👩‍👧 à 10\u202fh'), 'famille 👩‍👧 à 10\u202fh')
})

test('a hidden mark in a name is shown on the sheet', () => {
  const sheet = JSON.stringify(sheetOf(sampleProof({ name: 'So\u202ephie' }), 'fr', ROOM))
  ok(sheet.includes('So[U+202E]phie'))
})

test('hours are those of the organisation', () => {
  const { subtitle } = sheetOf(sampleProof(), 'fr', ROOM)
  equal(subtitle, '12 mars 2026 à 17\u00a0h\u00a000 min 04\u00a0s')
  equal(sheetOf(sampleProof(), 'en', ROOM).subtitle, '12 March 2026 at 17:00:04')
})

test('the first day of a month is « 1er » in French', () => {
  const proof = sampleProof()
  proof.consents[0]!.since = '2025-09-01'
  ok(JSON.stringify(sheetOf(proof, 'fr', ROOM)).includes('Oui, 1er septembre 2025'))
})

test('what does not fit is counted', () => {
  const sheet = JSON.stringify(sheetOf(sampleProof({ many: 10 }), 'fr', { ...ROOM, rows: 3 }))
  ok(sheet.includes('7 lignes de plus dans le fichier de preuve.'))
})
