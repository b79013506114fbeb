import type { ProhibitedContentParameters } from './prohibited-content.ts'
import type { Conduct } from '../text/conduct/mention.ts'

const categories: Record<Conduct, string> = {
  insult: 'une insulte',
  threat: 'une menace',
  harassment: 'du harcèlement',
  hate: 'un propos haineux',
  discrimination: 'un propos discriminatoire',
  obscenity: 'une obscénité',
  incitement: 'une incitation à la violence',
}
/** Without their article, after « ni ». */
const bare = (category: Conduct) => categories[category].replace(/^(?:une?|du) /, '')

type Data = { words: string; category: Conduct }

export const prohibitedContentFr = {
  title: 'Propos interdits',
  says: 'Ni insulte, ni menace, ni harcèlement, ni haine, ni discrimination, ni obscénité, ni incitation à la violence.',
  parameters: { categories: 'quels propos n’ont pas leur place' },
  rule: (p: ProhibitedContentParameters) =>
    `${p.categories.map((category) => `ni ${bare(category)}`).join(', ')}.`,
  findings: {
    sure: (d: Data) => `« ${d.words} » est ${categories[d.category]}.`,
    likely: (d: Data) => `« ${d.words} » peut se lire comme ${categories[d.category]}.`,
  },
}
