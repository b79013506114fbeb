import { channelEn, count } from '../messages/words-en.ts'
import type { imageConsentFr } from './image-consent.fr.ts'

const { named, when } = channelEn

export const imageConsentEn: typeof imageConsentFr = {
  title: 'Agreement of the people shown',
  says: 'Everyone shown has agreed to this channel, and that agreement still runs.',
  parameters: {
    purpose: 'for which use the agreement is given',
    act: 'whether the agreement is about taking or publishing the picture',
    requiredHolders: 'how many holders of parental authority must agree',
    crowdFrom: 'from how many people a picture shows a crowd',
    minorsOnly: 'whether the rule protects adults too',
  },
  rule: (p) =>
    `every ${p.minorsOnly ? 'minor' : 'person'} shown has agreed to this channel${
      p.requiredHolders > 1 ? `, through ${p.requiredHolders} holders of parental authority for a minor` : ''
    }${p.crowdFrom === undefined ? '' : `; from ${p.crowdFrom} people on, only refusals count`}.`,
  findings: {
    'never-asked': (d) => `No agreement of ${d.person} is on record for ${named(d.channel)}.`,
    'other-channel': (d) =>
      `The agreement of ${d.person} is for other channels, not for ${named(d.channel)}.`,
    refused: (d) => `${d.person}: the picture has been refused for ${named(d.channel)} since ${when(d.on)}.`,
    withdrawn: (d) => `${d.person}: the agreement for ${named(d.channel)} was withdrawn on ${when(d.on)}.`,
    expired: (d) => `${d.person}: the agreement for ${named(d.channel)} ended on ${when(d.on)}.`,
    'not-yet': (d) => `${d.person}: the agreement for ${named(d.channel)} only begins on ${when(d.on)}.`,
    holders: (d) =>
      `${d.person}: ${d.given} of ${count(d.required, 'holder')} agreed to ${named(d.channel)}.`,
    unknown: (d) => `“${d.person}” is not in the list of people: no agreement can be found.`,
    faces: (d) =>
      `${count(d.faces, 'face')} in this picture, ${count(d.named, 'person', 'people')} named: say who the others are.`,
  },
  questions: {
    faces: (d) =>
      d.faces - d.named > 1
        ? `Are the ${d.faces - d.named} other faces impossible to recognise?`
        : 'Is the other face impossible to recognise?',
  },
}
