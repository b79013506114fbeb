import type { reviewCycleDutyFr } from './review-cycle.fr.ts'

export const reviewCycleDutyEn: typeof reviewCycleDutyFr = {
  title: 'Review of the charter',
  says: 'The charter says when it is read again, and that day has not passed.',
  parameters: { soonDays: 'how many days before the review one is told' },
  rule: () => 'the charter is read again on the day that it says.',
  findings: {
    'no-day': () => 'The charter does not say when it will be read again.',
    past: () => 'The day of the review has passed.',
    near: () => 'The day of the review comes near.',
  },
  todo: 'Read the charter again with those whom it binds, and adopt the next version.',
}
