import { approvers } from '../messages/kind-words-en.ts'
import type { coolingOffFr } from './cooling-off.fr.ts'

const lasting = (minutes: number) =>
  minutes % 1440 === 0 && minutes > 0
    ? `${minutes / 1440} ${minutes < 2880 ? 'day' : 'days'}`
    : minutes % 60 === 0 && minutes > 0
      ? `${minutes / 60} ${minutes < 120 ? 'hour' : 'hours'}`
      : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`

export const coolingOffEn: typeof coolingOffFr = {
  title: 'Stepping back',
  says: 'An attack is not answered at once, and someone else reads the answer.',
  parameters: {
    minutes: 'how many minutes one waits before answering',
    secondReader: 'who reads the answer',
  },
  rule: ({ minutes, secondReader }, words) =>
    `one waits ${lasting(minutes)} before answering an attack${
      secondReader.length === 0
        ? ''
        : `, and the answer needs the approval of ${approvers(words.roles(secondReader), [], 'any')}`
    }.`,
  findings: {
    'too-soon': (d) => `This answer to an attack leaves less than ${lasting(d.minutes)} after it: step back.`,
    unread: (d) =>
      `This answer to an attack is to be read by someone else: it needs the approval of ${approvers(d.roles, [], 'any')}.`,
  },
}
