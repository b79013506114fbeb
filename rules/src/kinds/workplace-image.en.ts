import { channelEn } from '../messages/words-en.ts'
import type { workplaceImageFr } from './workplace-image.fr.ts'

export const workplaceImageEn: typeof workplaceImageFr = {
  title: 'Pictures taken at work',
  says: 'A picture taken at work is published by the official accounts; elsewhere it is relayed.',
  parameters: {
    places: 'which places are workplaces',
    askPlace: 'whether one is asked where a picture was taken',
  },
  rule: () => 'a picture taken at work is relayed from an official account, not posted elsewhere.',
  findings: {
    taken: (d) =>
      `This picture was taken at work, and ${channelEn.named(d.channel)} is not an official account: share the official post instead.`,
    unknown: () => 'Nobody said where this picture was taken.',
  },
  questions: { unknown: () => 'Was this picture taken at work?' },
}
