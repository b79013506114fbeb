import { deepEqual, equal } from 'node:assert/strict'
import { test } from 'node:test'
import { pdf } from './given.ts'
import { importDocument } from './import-document.ts'

const read = (bytes: Uint8Array) => importDocument(bytes, { name: 'charte.pdf' })

const column = (x: number, texts: readonly string[]) =>
  texts.map((text, index) => ({ text, x, y: 700 - index * 14, size: 11 }))
const LEFT = [
  'On publie avec soin et on verifie toutes',
  'les sources avant de les partager avec',
  'les autres agents du service, meme le',
  'soir et meme en fin de semaine.',
  'Une photo se publie avec un accord ecrit.',
]
const RIGHT = [
  'Le mot de passe ne se donne a personne,',
  'pas meme a un collegue de confiance ou',
  'a la direction du service informatique,',
  'qui ne le demande jamais par courriel.',
  'Un compte vole se signale le jour meme.',
]

test('PDF: two columns are read one after the other, their lines joined', async () => {
  const title = { text: 'Charte des reseaux', x: 60, y: 780, size: 20 }
  const { passages } = await read(pdf([[title, ...column(50, LEFT), ...column(310, RIGHT)]]))
  const words = passages.map(({ text }) => text)
  deepEqual(words.slice(1).join(' '), [...LEFT, ...RIGHT].join(' '))
  equal(words[0], 'Charte des reseaux')
})

test('PDF: what is at the same place of each page is left out and said, a sentence goes on over the page', async () => {
  const page = (number: number, texts: readonly string[]) => [
    { text: 'Mairie de Belle-Ville', x: 60, y: 815, size: 9 },
    ...texts.map((text, index) => ({ text, x: 60, y: 740 - index * 14, size: 11 })),
    { text: `Page ${number} sur 3`, x: 270, y: 30, size: 9 },
  ]
  const imported = await read(
    pdf([
      page(1, [
        'Les agents verifient toujours leurs sources avant de publier, et ils demandent un',
        'accord a chaque personne qui se voit sur',
      ]),
      page(2, ['une photo ou dans une video. Rien ne part sans cet accord.']),
      page(3, ['Le mot de passe ne se partage pas.']),
    ]),
  )
  deepEqual(
    imported.passages.map(({ text, page: number }) => [number, text]),
    [
      [
        1,
        'Les agents verifient toujours leurs sources avant de publier, et ils demandent un accord a chaque personne qui se voit sur une photo ou dans une video. Rien ne part sans cet accord.',
      ],
      [3, 'Le mot de passe ne se partage pas.'],
    ],
  )
  equal(imported.cleanings.length, 6)
  equal(imported.pages, 3)
})

test('PDF: a table keeps the heads of its columns', async () => {
  const at = (y: number, ...texts: string[]) =>
    texts.map((text, index) => ({ text, x: 60 + index * 160, y, size: 11 }))
  const { passages } = await read(
    pdf([
      [
        ...at(700, 'Reseau', 'Qui', 'Combien'),
        ...at(680, 'Facebook', 'Nadia', 'Quatre fois'),
        ...at(660, 'LinkedIn', 'Paul', 'Une fois'),
      ],
    ]),
  )
  deepEqual(
    passages.slice(3, 6).map(({ kind, text, path }) => [kind, text, path.at(-1)]),
    [
      ['cell', 'Facebook', 'Reseau'],
      ['cell', 'Nadia', 'Qui'],
      ['cell', 'Quatre fois', 'Combien'],
    ],
  )
})
