import type { locationFr } from './location.fr.ts'

const looked = {
  geotag: 'place kept in the picture',
  live: 'word that says where one is',
  uniform: 'uniform to be recognised',
  details: 'detail of an operation',
}

export const locationEn: typeof locationFr = {
  title: 'Place and operations',
  says: 'A post does not say where people are, nor how they operate.',
  parameters: { fields: 'what must not appear' },
  rule: (p) => `${p.fields.map((field) => `no ${looked[field]}`).join(', ')}.`,
  findings: {
    geotag: (d) => `This picture keeps the place where it was taken: “${d.place}”.`,
    live: (d) => `“${d.words}” says where you are right now.`,
    uniform: () => 'People can be seen in this picture.',
    'uniform-shown': () => 'A uniform or a badge can be recognised in this picture.',
    details: () => 'This picture was taken at work.',
    'details-shown': () => 'This picture shows how an operation goes.',
  },
  questions: {
    uniform: () => 'Does it show a uniform, an emblem or a badge?',
    details: () => 'Does it show an operation, equipment or a place to protect?',
  },
}
