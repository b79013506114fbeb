import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import type { Imported } from './imported.ts'
import {
  EVERY_FORMAT,
  SENTENCES,
  TITLE,
  bytesOf,
  docx,
  freeMind,
  html,
  odt,
  opml,
  pdf,
  wordParagraph,
} from './given.ts'
import { importDocument } from './import-document.ts'
import { shown } from './test-passages.ts'

const read = (bytes: Uint8Array, name = 'charte') => importDocument(bytes, { name })
const passagesIn = async (bytes: Uint8Array) => (await read(bytes)).passages.map(shown)
const furnitureIn = ({ cleanings, text }: Imported) =>
  cleanings.map(({ start, end }) => text.slice(start, end))

for (const [name, make] of Object.entries(EVERY_FORMAT))
  test(`${name} is read with its title, its article and its two sentences, each piece at its place`, async () => {
    const imported = await read(make(), name)
    equal(imported.title, TITLE)
    const words = (text: string) => text.replaceAll('’', "'")
    deepEqual(
      imported.passages.map(({ text }) => words(text)).filter((text) => text !== TITLE),
      ['Les groupes', ...SENTENCES.map(words)],
    )
    deepEqual(imported.passages.at(-1)?.path, ['Les groupes'])
    for (const { pieces, text } of imported.passages)
      for (const { at, start, length } of pieces)
        equal(imported.text.slice(start, start + length), text.slice(at, at + length))
    ok(imported.passages.every(({ pieces }) => pieces.length > 0))
  })

test('Word: lists count as Word counts them, deletions are left out, insertions and boxes are read', async () => {
  const list = (level: number, text: string) =>
    wordParagraph(text, undefined, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
  const changed =
    '<w:p><w:r><w:t>On publie </w:t></w:r><w:del><w:r><w:delText>peu</w:delText></w:r></w:del><w:ins><w:r><w:t>avec soin.</w:t></w:r></w:ins></w:p>'
  deepEqual(
    await passagesIn(
      docx(
        wordParagraph('Règles', 'Heading1') +
          list(0, 'Un') +
          list(1, 'Deux') +
          list(1, 'Trois') +
          list(0, 'Quatre') +
          changed,
      ),
    ),
    [
      'heading 1 - Règles',
      'item 1 1 Un',
      'item 2 a Deux',
      'item 2 b Trois',
      'item 1 2 Quatre',
      'paragraph 1 - On publie avec soin.',
    ],
  )
})

const cell = (text: string) => `<w:tc>${wordParagraph(text)}</w:tc>`
const row = (...texts: string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`

test('Word: a cell keeps the head of its column, and a table that only lays out a page is text', async () => {
  const { passages } = await read(
    docx(
      `<w:tbl>${row('Réseau', 'Interdits')}${row('Facebook', 'Les insultes')}</w:tbl><w:tbl>${row('Un encadré seul.')}</w:tbl>`,
    ),
  )
  deepEqual(
    passages.map(({ kind, text, path }) => [kind, text, path.at(-1) ?? null]),
    [
      ['cell', 'Réseau', null],
      ['cell', 'Interdits', null],
      ['cell', 'Facebook', 'Réseau'],
      ['cell', 'Les insultes', 'Interdits'],
      ['paragraph', 'Un encadré seul.', null],
    ],
  )
})

test('Word: comments are contributions with their author, headers and contents are said to be left out', async () => {
  const w = 'xmlns:w="urn:w"'
  const imported = await read(
    docx(wordParagraph('Sommaire 1', 'TOC1') + wordParagraph('On reste poli.'), {
      'word/comments.xml': `<w:comments ${w}><w:comment w:author="Jeanne" w:date="2026-03-01T10:00:00Z">${wordParagraph('Il manque les photos.')}</w:comment></w:comments>`,
      'word/header1.xml': `<w:hdr ${w}>${wordParagraph('Mairie')}</w:hdr>`,
    }),
  )
  deepEqual(
    imported.contributions.map(({ author, writtenAt, passages }) => [author, writtenAt, passages[0]?.text]),
    [['Jeanne', '2026-03-01T10:00:00Z', 'Il manque les photos.']],
  )
  deepEqual(
    imported.passages.map(({ text }) => text),
    ['On reste poli.'],
  )
  deepEqual(furnitureIn(imported), ['Sommaire 1', 'Mairie'])
})

test('Word: without styles, bold lines and typed numbers make the headings', async () => {
  const bold = (text: string) => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`
  deepEqual(
    await passagesIn(
      docx(
        bold('Notre charte') +
          bold('Article 1 – Les photos') +
          wordParagraph('On demande un accord.') +
          bold('Article 2 – Les mots') +
          wordParagraph('On reste poli.'),
      ),
    ),
    [
      'heading 1 - Notre charte',
      'heading 1 Article 1 Les photos',
      'paragraph 1 - On demande un accord.',
      'heading 1 Article 2 Les mots',
      'paragraph 1 - On reste poli.',
    ],
  )
})

test('OpenDocument: lists, tables, notes and comments are read', async () => {
  const list =
    '<text:list><text:list-item><text:p>Un</text:p><text:list><text:list-item><text:p>Deux</text:p></text:list-item></text:list></text:list-item></text:list>'
  const table =
    '<table:table><table:table-row><table:table-cell><text:p>Qui</text:p></table:table-cell><table:table-cell><text:p>Quoi</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Agents</text:p></table:table-cell><table:table-cell><text:p>Signer</text:p></table:table-cell></table:table-row></table:table>'
  const imported = await read(
    odt(
      `<text:p>On publie<text:s text:c="2"/>bien<office:annotation><dc:creator>Paul</dc:creator><dc:date>2026-01-02</dc:date><text:p>Combien ?</text:p></office:annotation>.</text:p>${list}${table}`,
    ),
  )
  deepEqual(imported.passages.map(shown), [
    'paragraph 1 - On publie bien.',
    'item 1 - Un',
    'item 2 - Deux',
    'cell 1 - Qui',
    'cell 1 - Quoi',
    'cell 1 - Agents',
    'cell 1 - Signer',
  ])
  deepEqual(
    imported.contributions.map(({ author, writtenAt }) => [author, writtenAt]),
    [['Paul', '2026-01-02']],
  )
})

test('a page: its menu, its banner and what nobody sees are not the text', async () => {
  const imported = await read(
    html(
      '<header><h1>La charte</h1><nav><a>Accueil</a></nav></header><main><h2>Règles</h2><p>On reste <b>poli</b>.<br>On signe.</p><p hidden>caché</p><ol type="a"><li>un</li><li>deux</li></ol><script>alert(1)</script></main><footer>Mentions</footer>',
    ),
  )
  deepEqual(imported.passages.map(shown), [
    'heading 1 - La charte',
    'heading 1 - Règles',
    'paragraph 1 - On reste poli.',
    'paragraph 1 - On signe.',
    'item 1 a un',
    'item 1 b deux',
  ])
  deepEqual(furnitureIn(imported), ['Accueil', 'Mentions'])
})

test('a page of a discussion: comments come with who wrote them and when', async () => {
  const comment = (author: string, time: string, words: string) =>
    `<div class="new-comment"><h3 class="strand-item__headline"><a class="actor-link">${author}</a> · <time datetime="${time}">hier</time></h3><div class="lmo-markdown-wrapper"><p>${words}</p></div></div>`
  const charter = `<h1>Notre charte</h1><div class="context-panel">${'<p>On reste poli avec chacun, partout et toujours.</p>'.repeat(12)}</div>`
  const imported = await read(
    html(
      charter +
        comment('Jeanne', '2023-11-14T15:56:00Z', 'Il faut l’accord des familles.') +
        comment('Paul', '2023-11-15', 'D’accord.'),
    ),
  )
  deepEqual(
    imported.contributions.map(({ author, writtenAt, passages }) => [
      author,
      writtenAt,
      passages.map(({ text }) => text),
    ]),
    [
      ['Jeanne', '2023-11-14T15:56:00Z', ['Il faut l’accord des familles.']],
      ['Paul', '2023-11-15', ['D’accord.']],
    ],
  )
  equal(imported.passages.length, 13)
})

test('a page: an address hidden from robots is read, and a table keeps its columns', async () => {
  const key = 0x2a
  const hidden = Buffer.from([key, ...Buffer.from('a@exemple.be').map((byte) => byte ^ key)]).toString('hex')
  const { passages } = await read(
    html(
      `<p>Écrire à <span class="__cf_email__" data-cfemail="${hidden}">[email&nbsp;protected]</span>.</p><table><tr><th>Réseau</th><th>Qui</th></tr><tr><td>Facebook</td><td>Nadia</td></tr></table>`,
    ),
  )
  equal(passages[0]?.text, 'Écrire à a@exemple.be.')
  deepEqual(passages.at(-1)?.path, ['Qui'])
})

test('Markdown: signs, escapes and entities are read, and offsets are those of the file', async () => {
  const imported = await read(
    bytesOf(
      '---\ntitle: La charte\n---\n\n## Les *groupes* {#groupes}\n\nOn dit **&laquo; non &raquo;** \\* et\non reste [poli](https://exemple.be).\n\n3. trois\n4. quatre\n   - dedans\n\n| Qui | Quoi |\n|---|---|\n| Agent | Signe |\n',
    ),
    'charte.md',
  )
  deepEqual(imported.passages.map(shown), [
    'heading 1 - Les groupes',
    'paragraph 1 - On dit « non » * et on reste poli.',
    'item 1 3 trois',
    'item 1 4 quatre',
    'item 2 - dedans',
    'cell 1 - Qui',
    'cell 1 - Quoi',
    'cell 1 - Agent',
    'cell 1 - Signe',
  ])
  equal(imported.title, 'La charte')
  for (const { pieces, text } of imported.passages)
    for (const { at, start, length } of pieces)
      equal(imported.text.slice(start, start + length), text.slice(at, at + length))
})

test('a map: notes stand under their node, and a number that somebody typed is its number', async () => {
  deepEqual(
    await passagesIn(
      opml('<outline text="3.4 Prudence" _note="À lire"><outline text="1. Un mot de passe long"/></outline>'),
    ),
    [
      'heading 1 - Charte des réseaux sociaux',
      'heading 1 3.4 Prudence',
      'item 1 1.1 À lire',
      'item 1 1 Un mot de passe long',
    ],
  )
  equal((await read(freeMind())).passages.at(-1)?.number, '1.2')
})

test('a text in an old encoding is read with its accents', async () => {
  const old = Uint8Array.from('Charte\n\nLe réseau préféré des élèves.', (letter) => letter.charCodeAt(0))
  equal((await read(old)).passages[1]?.text, 'Le réseau préféré des élèves.')
})

test('progress goes up to a hundred', async () => {
  const steps: number[] = []
  await importDocument(pdf(), { name: 'a.pdf', onProgress: (percent) => steps.push(percent) })
  ok(steps.length > 1 && steps.every((step, index) => index === 0 || step >= steps[index - 1]!))
  equal(steps.at(-1), 100)
})
