import { either } from '../messages/words-en.ts'
import type { mentionFormatFr } from './mention-format.fr.ts'

export const mentionFormatEn: typeof mentionFormatFr = {
  title: 'Hashtag and mention',
  says: 'Whoever relays adds the organisation’s hashtag or account.',
  parameters: {
    tags: 'which hashtag or account is added',
    networks: 'on which networks',
    first: 'whether the text begins with it',
  },
  rule: ({ tags, first }) =>
    `whoever relays ${first ? 'begins with' : 'adds'} ${tags.length === 0 ? 'the organisation’s hashtag' : either(tags)}.`,
  findings: {
    missing: (d) => `Add ${either(d.tags)} to this text.`,
    'not-first': (d) => `Begin this text with ${either(d.tags)}.`,
  },
}
