import { ordinal } from '../messages/kind-words-en.ts'
import { channelEn, all, count } from '../messages/words-en.ts'
import type { frequencyCapFr } from './frequency-cap.fr.ts'

const { named } = channelEn

export const frequencyCapEn: typeof frequencyCapFr = {
  title: 'Pace of publication',
  says: 'So many posts at most per period, or so many hours between two.',
  parameters: {
    max: 'how many posts are allowed',
    min: 'how many posts are expected',
    per: 'over which period one counts',
    count: 'whom one counts: the whole channel, or each author',
    minGapHours: 'how many hours lie between two posts',
  },
  rule: (p) =>
    `${all([
      ...(p.max === undefined ? [] : [`at most ${count(p.max, 'post')} per ${p.per}`]),
      ...(p.min === undefined ? [] : [`at least ${count(p.min, 'post')} per ${p.per}`]),
      ...(p.minGapHours === undefined ? [] : [`at least ${count(p.minGapHours, 'hour')} between two posts`]),
    ])}, ${p.count === 'author' ? 'for each author' : 'all authors together'}.`,
  findings: {
    'too-many': (d) =>
      d.max === 0
        ? `The charter allows no post on ${named(d.channel)}.`
        : `${ordinal(d.count)} post of the ${d.per} on ${named(d.channel)}${d.by === 'author' ? ' by this person' : ''}: the charter allows ${d.max}.`,
    'too-soon': (d) =>
      `Another post appears on ${named(d.channel)} less than ${count(d.hours, 'hour')} from this one.`,
  },
}
