import type { ImageNamesParameters } from './image-names.ts'

export const imageNamesFr = {
  title: 'Noms à côté des images',
  says: 'Le nom d’une personne n’est pas écrit à côté de son image.',
  parameters: { whom: 'si la règle protège aussi les adultes' },
  rule: (p: ImageNamesParameters) =>
    `le nom ${p.whom === 'minors' ? 'd’un mineur' : 'd’une personne'} n’est pas écrit à côté de son image.`,
  findings: {
    text: (d: { words: string; person: string }) =>
      `« ${d.words} » est écrit à côté d’une image qui montre ${d.person}.`,
    description: (d: { words: string; person: string }) =>
      `La description nomme ${d.person}, à côté de son image : « ${d.words} ».`,
  },
}
