export const CONDUCT = [
  'insult',
  'threat',
  'harassment',
  'hate',
  'discrimination',
  'obscenity',
  'incitement',
] as const
export type Conduct = (typeof CONDUCT)[number]

/** Where a text hurts someone. `likely`: the words, but a reader may see another sense. */
export type ConductMention = { start: number; end: number; category: Conduct; certainty: 'sure' | 'likely' }
