import type { SelfReviewParameters } from './self-review.ts'

export const selfReviewFr = {
  title: 'Se relire',
  says: 'L’auteur relit avant d’envoyer.',
  parameters: { fromCharacters: 'à partir de combien de caractères on se relit' },
  rule: ({ fromCharacters }: SelfReviewParameters) =>
    `l’auteur relit ${fromCharacters === undefined ? 'toute publication' : `une publication d’au moins ${fromCharacters} caractères`} avant de l’envoyer.`,
  findings: { unread: () => 'Relisez-vous avant d’envoyer.' },
  questions: { unread: () => 'Vous êtes-vous relu ?' },
}
