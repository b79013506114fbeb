import type { alreadyPublishedFr } from './already-published.fr.ts'

export const alreadyPublishedEn: typeof alreadyPublishedFr = {
  title: 'Relaying, not forestalling',
  says: 'In one’s own name, one relays what an official channel has published: no scoop.',
  parameters: { cues: 'which words announce a scoop' },
  rule: () =>
    'in one’s own name, one relays what an official channel has published, and does not forestall it.',
  findings: {
    scoop: (d) => `“${d.words}” announces what no official channel has published yet.`,
    unknown: (d) =>
      `This text is about “${d.organisation}”: make sure that the information is public already.`,
    unpublished: (d) => `You answered that this information about “${d.organisation}” is not public yet.`,
  },
  questions: { unknown: () => 'Has an official channel published this information already?' },
}
