import type { LocationParameters } from './location.ts'

const looked = {
  geotag: 'lieu enregistré dans l’image',
  live: 'mot qui dise où l’on est',
  uniform: 'uniforme reconnaissable',
  details: 'détail d’une intervention',
}

export const locationFr = {
  title: 'Lieu et intervention',
  says: 'Une publication ne dit pas où sont les personnes ni comment elles interviennent.',
  parameters: { fields: 'ce qui ne doit pas paraître' },
  rule: (p: LocationParameters) => `${p.fields.map((field) => `aucun ${looked[field]}`).join(', ')}.`,
  findings: {
    geotag: (d: { place: string; media: string }) =>
      `Cette image garde le lieu où elle a été prise : « ${d.place} ».`,
    live: (d: { words: string }) => `« ${d.words} » dit où vous êtes en ce moment.`,
    uniform: (_: { media: string }) => 'Des personnes sont visibles sur cette image.',
    'uniform-shown': (_: { media: string }) => 'Une tenue ou un insigne se reconnaît sur cette image.',
    details: (_: { media: string }) => 'Cette image a été prise au travail.',
    'details-shown': (_: { media: string }) => 'Cette image montre comment se déroule une intervention.',
  },
  questions: {
    uniform: (_: { media: string }) => 'Voit-on un uniforme, un insigne ou un badge ?',
    details: (_: { media: string }) => 'Voit-on une intervention, un matériel ou un lieu à protéger ?',
  },
}
