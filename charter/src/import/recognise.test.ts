import { deepEqual, equal, match } from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'
import { pdf, pdfOf } from './given.ts'
import { importDocument } from './import-document.ts'

const PAGE = `#set page(width: 21cm, height: 12cm, margin: 2cm)
#set text(font: "Atkinson Hyperlegible Next", size: 13pt, lang: "fr")
Les agents vérifient leurs sources avant de publier. Il est interdit de critiquer une personne liée à l'organisation.

Chaque photo a l'accord écrit des personnes qu'elle montre.`

/** A page as a scanner would see it: a picture in a PDF, without a letter. */
async function scanned(): Promise<Uint8Array> {
  const workspace = join(import.meta.dirname, '..', 'typeset')
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [join(workspace, 'fonts')] }] })
  const drawn = sharp(Buffer.from(compiler.svg({ mainFileContent: PAGE })), { density: 160 })
  const { data, info } = await drawn
    .flatten({ background: '#fff' })
    .grayscale()
    .jpeg()
    .toBuffer({ resolveWithObject: true })
  const painting = 'q 595 0 0 340 0 0 cm /P Do Q'
  return pdfOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 340]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>',
    `<</Length ${painting.length}>>\nstream\n${painting}\nendstream`,
    `<</Type/XObject/Subtype/Image/Width ${info.width}/Height ${info.height}/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode/Length ${data.length}>>\nstream\n${data.toString('latin1')}\nendstream`,
  ])
}

test('a scanned page is read in French, its number is told, and how long it takes is announced', async () => {
  const announced: number[] = []
  const imported = await importDocument(await scanned(), {
    name: 'scan.pdf',
    onRecognising: (pages) => announced.push(pages),
  })
  deepEqual([imported.recognisedPages, announced], [[1], [1]])
  const [first, second] = imported.passages.map(({ text }) => text.replaceAll('’', "'"))
  match(
    first!,
    /^Les agents vérifient leurs sources avant de publier\. Il est interdit de critiquer une personne liée/,
  )
  equal(second, "Chaque photo a l'accord écrit des personnes qu'elle montre.")
})

test('a page that has words is not looked at as a picture', async () => {
  const imported = await importDocument(pdf(), {
    name: 'a.pdf',
    onRecognising: () => {
      throw new Error('nothing is to be recognised here')
    },
  })
  deepEqual(imported.recognisedPages, [])
})

test('a picture that cannot be decoded is said, and the other pages are read', async () => {
  const words = 'BT /F1 11 Tf 60 700 Td (On reste poli avec chacun, partout.) Tj ET'
  const painting = 'q 595 0 0 842 0 0 cm /P Do Q'
  const imported = await importDocument(
    pdfOf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 6 0 R]/Count 2>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>',
      `<</Length ${painting.length}>>\nstream\n${painting}\nendstream`,
      '<</Type/XObject/Subtype/Image/Width 1000/Height 1400/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/JPXDecode/Length 6>>\nstream\nbroken\nendstream',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F1 8 0 R>>>>>>',
      `<</Length ${words.length}>>\nstream\n${words}\nendstream`,
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ]),
    { name: 'scan.pdf' },
  )
  deepEqual(
    [imported.passages.map(({ text }) => text), imported.recognisedPages],
    [['On reste poli avec chacun, partout.'], []],
  )
  deepEqual(
    imported.cleanings.map(({ why }) => why),
    ['page 1 is a picture that could not be read'],
  )
})
