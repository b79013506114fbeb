import { channelEn, count } from '../messages/words-en.ts'
import type { trainingFr } from './training.fr.ts'

const { when } = channelEn
const followed = (module: string | undefined) =>
  module === undefined ? 'the training' : `the training “${module}”`

export const trainingEn: typeof trainingFr = {
  title: 'Training done',
  says: 'The author was trained within the time that follows their access.',
  parameters: {
    months: 'within how many months one is trained',
    exemptKinds: 'who need not be trained',
    module: 'what the training is called',
  },
  rule: ({ months, module }) =>
    `the author has done ${followed(module)}${months === 0 ? '' : `, at the latest ${count(months, 'month')} after their access`}.`,
  findings: {
    untrained: (d) => `${d.author} has not done ${followed(d.module)}.`,
    late: (d) => `${d.author} has not done ${followed(d.module)}, due by ${when(d.until)}.`,
    due: (d) => `${d.author} still has to do ${followed(d.module)}, by ${when(d.until)}.`,
  },
}
