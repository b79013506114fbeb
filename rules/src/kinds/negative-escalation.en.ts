import type { negativeEscalationFr } from './negative-escalation.fr.ts'

export const negativeEscalationEn: typeof negativeEscalationFr = {
  title: 'Negative talk',
  says: 'Nobody answers negative talk about the organisation on their own: it is reported, with a capture.',
  parameters: {
    to: 'whom to tell about negative talk',
    allowNeutral: 'whether one neutral sentence is allowed',
  },
  rule: (p, words) =>
    `negative talk is reported to “${words.contact(p.to)}”, with a capture; ${
      p.allowNeutral ? 'at most one neutral sentence answers it' : 'it is not answered'
    }.`,
  findings: {
    answer: (d) => `This talk is negative: do not answer it, keep a capture and tell “${d.contact}”.`,
    'beyond-neutral': (d) =>
      `This talk is negative: one neutral sentence only, without justifying yourself, and tell “${d.contact}” with a capture.`,
    tell: (d) => `Your sentence is neutral: leave it at that, and tell “${d.contact}” with a capture.`,
  },
}
