import { namedRoles } from '../messages/shapes.ts'
import { approvers } from '../messages/kind-words-en.ts'
import type { ConfidentialClass } from '../text/confidences.ts'
import type { confidentialityFr } from './confidentiality.fr.ts'

const classes: Record<ConfidentialClass, string> = {
  strategy: 'a plan of the organisation',
  staff: 'the situation of staff',
  security: 'the security of places or systems',
  budget: 'finances that are not voted yet',
  legal: 'a legal matter',
  internal: 'an internal exchange',
}

const question = 'Does this post contain internal or confidential information?'

export const confidentialityEn: typeof confidentialityFr = {
  title: 'Internal information',
  says: 'Nothing internal or confidential goes out without the agreement of those who may allow it.',
  parameters: {
    classes: 'which information is to be verified',
    markers: 'which words mark internal information',
    lifts: 'who may let internal information out',
    mode: 'whether one agreement is enough or all are needed',
    askAlways: 'whether the question is asked for every post',
  },
  rule: (p, words) => {
    const roles = namedRoles(p.lifts, words)
    return `no internal or confidential information${roles.length > 0 ? ` without the agreement of ${approvers(roles, [], p.mode)}` : ''}.`
  },
  findings: {
    marker: (d) => `“${d.words}”: this content says that it is internal.`,
    class: (d) => `“${d.words}” seems to give away ${classes[d.class]}: make sure that it is public already.`,
    internal: () => 'You say that the information is internal: it does not go out without an agreement.',
    unasked: () => 'Say whether this post contains internal information.',
  },
  questions: { class: () => question, unasked: () => question },
}
