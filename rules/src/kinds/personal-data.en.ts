import { fields, identifiers } from '../messages/kind-words-en.ts'
import { either } from '../messages/words-en.ts'
import type { personalDataFr } from './personal-data.fr.ts'

export const personalDataEn: typeof personalDataFr = {
  title: 'Personal data',
  says: 'The text gives no number, address or situation of a person away.',
  parameters: { fields: 'which data are not published', allow: 'which contact details are published' },
  rule: (p) => `the text does not give ${either(p.fields.map((field) => fields[field]))}.`,
  findings: {
    identifier: (d) => `“${d.shown}” is ${identifiers[d.what]}: its check digits are right.`,
    contact: (d) =>
      `“${d.shown}” looks like a personal ${d.field === 'phone' ? 'number' : 'e-mail address'}: it is no contact of the organisation.`,
    likely: (d) => `These words look like ${fields[d.field]}.`,
    situation: (d) => `This sentence seems to be about the health or family of ${d.person}.`,
  },
}
