import type { selfReviewFr } from './self-review.fr.ts'

export const selfReviewEn: typeof selfReviewFr = {
  title: 'Reading again',
  says: 'The author reads again before sending.',
  parameters: { fromCharacters: 'from how many characters one reads again' },
  rule: ({ fromCharacters }) =>
    `the author reads ${fromCharacters === undefined ? 'every post' : `a post of at least ${fromCharacters} characters`} again before sending it.`,
  findings: { unread: () => 'Read it again before you send it.' },
  questions: { unread: () => 'Have you read it again?' },
}
