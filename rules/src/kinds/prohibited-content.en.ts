import type { Conduct } from '../text/conduct/mention.ts'
import { either } from '../messages/words-en.ts'
import type { prohibitedContentFr } from './prohibited-content.fr.ts'

const categories: Record<Conduct, string> = {
  insult: 'an insult',
  threat: 'a threat',
  harassment: 'harassment',
  hate: 'hateful words',
  discrimination: 'discriminating words',
  obscenity: 'an obscenity',
  incitement: 'an incitement to violence',
}

const bare = (category: Conduct) => categories[category].replace(/^an? /, '')

export const prohibitedContentEn: typeof prohibitedContentFr = {
  title: 'Prohibited content',
  says: 'No insult, threat, harassment, hate, discrimination, obscenity or incitement to violence.',
  parameters: { categories: 'which words have no place' },
  rule: (p) => `no ${either(p.categories.map(bare))}.`,
  findings: {
    sure: (d) => `“${d.words}” is ${categories[d.category]}.`,
    likely: (d) => `“${d.words}” may be read as ${categories[d.category]}.`,
  },
}
