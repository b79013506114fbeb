import { peopleEn } from '../messages/kind-words-en.ts'
import { channelEn, count, either } from '../messages/words-en.ts'
import type { taggingFr } from './tagging.fr.ts'

const { named, when } = channelEn

export const taggingEn: typeof taggingFr = {
  title: 'Tagging people',
  says: 'Nobody is tagged in a picture without having agreed.',
  parameters: {
    whom: 'who is protected',
    purpose: 'for which use the agreement is given',
    requiredHolders: 'how many holders of parental authority must agree',
  },
  rule: (p) =>
    `no picture tags ${p.whom.length > 0 ? either(peopleEn(p.whom)) : 'anyone'} without their agreement${
      p.requiredHolders > 1
        ? `, nor a minor without that of ${count(p.requiredHolders, 'holder')} of parental authority`
        : ''
    }.`,
  findings: {
    missing: (d) => `${d.person} is tagged in this picture: no agreement holds for ${named(d.channel)}.`,
    refused: (d) => `${d.person} has refused to be tagged on ${named(d.channel)} since ${when(d.on)}.`,
    expired: (d) =>
      `The agreement of ${d.person} to be tagged on ${named(d.channel)} ended on ${when(d.on)}.`,
    unknown: (d) =>
      `“${d.person}”, tagged in this picture, is not in the list of people: no agreement can be found.`,
  },
}
