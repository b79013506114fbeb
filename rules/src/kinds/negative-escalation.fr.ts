import type { NegativeEscalationParameters } from './negative-escalation.ts'
import type { RuleWords } from '../messages/shapes.ts'

export const negativeEscalationFr = {
  title: 'Propos négatifs',
  says: 'On ne répond pas seul à des propos négatifs sur l’organisation : on les signale, avec une capture.',
  parameters: {
    to: 'à qui signaler les propos négatifs',
    allowNeutral: 'si une phrase neutre est permise',
  },
  rule: (p: NegativeEscalationParameters, words: RuleWords) =>
    `des propos négatifs se signalent à « ${words.contact(p.to)} », avec une capture ; ${
      p.allowNeutral ? 'une phrase neutre au plus y répond' : 'on n’y répond pas'
    }.`,
  findings: {
    answer: (d: { contact: string }) =>
      `Ces propos sont négatifs : n’y répondez pas, gardez une capture et prévenez « ${d.contact} ».`,
    'beyond-neutral': (d: { contact: string }) =>
      `Ces propos sont négatifs : une seule phrase neutre, sans vous justifier, et prévenez « ${d.contact} » avec une capture.`,
    tell: (d: { contact: string }) =>
      `Votre phrase est neutre : restez-en là, et prévenez « ${d.contact} » avec une capture.`,
  },
}
