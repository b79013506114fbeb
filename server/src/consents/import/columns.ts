/** What a column may hold, under the headings that people give it: without accents, capitals nor signs. */
export const COLUMNS = {
  name: ['nom', 'nom et prenom', 'personne', 'name', 'person', 'code'],
  kind: ['qui', 'type', 'genre', 'kind'],
  minor: ['mineur', 'mineure', 'minor'],
  born: [
    'naissance',
    'date de naissance',
    'ne le',
    'nee le',
    'annee de naissance',
    'born',
    'birth',
    'date of birth',
  ],
  unit: ['service', 'groupe', 'classe', 'section', 'unit'],
  holder: ['titulaire', 'parent', 'responsable', 'qui repond', 'holder', 'guardian'],
  authority: ['autorite', 'repond comme', 'authority'],
  email: ['adresse', 'adresse electronique', 'courriel', 'email', 'e mail', 'mail'],
  language: ['langue', 'language'],
  channel: ['canal', 'canaux', 'channel'],
  picture: ['image', 'photo', 'picture'],
  answer: ['reponse', 'accord', 'answer', 'consent'],
  givenOn: ['date', 'date de la reponse', 'le', 'given on'],
  untilOn: ['jusqu au', 'valable jusqu au', 'fin', 'until'],
} as const

export type Column = keyof typeof COLUMNS

/** « Né·e le » is « ne e le »: signs become spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

/** Which column stands where; a heading that nobody knows is left aside, and named. */
export function findColumns(headings: string[]): { at: Map<Column, number>; unknown: string[] } {
  const at = new Map<Column, number>()
  const unknown: string[] = []
  headings.forEach((heading, index) => {
    const name = plain(heading)
    const column = (Object.keys(COLUMNS) as Column[]).find((known) =>
      (COLUMNS[known] as readonly string[]).includes(name),
    )
    if (column && !at.has(column)) at.set(column, index)
    else if (name !== '') unknown.push(heading.trim())
  })
  return { at, unknown }
}
