import type { imageNamesFr } from './image-names.fr.ts'

export const imageNamesEn: typeof imageNamesFr = {
  title: 'Names beside pictures',
  says: 'Nobody’s name is written beside their picture.',
  parameters: { whom: 'whether the rule protects adults too' },
  rule: (p) =>
    `the name of ${p.whom === 'minors' ? 'a minor' : 'a person'} is not written beside their picture.`,
  findings: {
    text: (d) => `“${d.words}” is written beside a picture that shows ${d.person}.`,
    description: (d) => `The description names ${d.person} beside their picture: “${d.words}”.`,
  },
}
