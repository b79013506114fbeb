import { either } from '../messages/words-en.ts'
import type { copyrightFr } from './copyright.fr.ts'

const LICENCES: Readonly<Record<string, string>> = {
  cc0: 'CC0',
  'public-domain': 'public domain',
  'licence-ouverte': 'Licence Ouverte',
  agreement: 'the author’s written agreement',
}
const named = (ids: readonly string[]) =>
  ids.map((id) => LICENCES[id] ?? (id.startsWith('cc-') ? id.slice(3).toUpperCase() : id))

export const copyrightEn: typeof copyrightFr = {
  title: 'Copyright',
  says: 'A picture is yours or the organisation’s, or has a licence and the credit that it asks for.',
  parameters: {
    licences: 'which licences are accepted',
    commercial: 'which purposes are commercial',
  },
  rule: (p) =>
    `a picture that is not ours has a licence${
      p.licences.length > 0 ? ` (${either(named(p.licences))})` : ''
    } and the credit that it asks for.`,
  findings: {
    unknown: () => 'Nobody said where this picture comes from.',
    unlicensed: () => 'This picture is not yours and has no licence.',
    reserved: (d) => `“${d.licence}” does not allow this picture to be published: its author has to agree.`,
    unaccepted: (d) => `“${d.licence}” is not an accepted licence: someone has to read it.`,
    commercial: (d) =>
      `“${d.licence}” does not allow commercial use, and this post has a commercial purpose.`,
    credit: (d) => `“${d.licence}” asks for the author to be named: the credit is missing.`,
  },
  questions: { unknown: () => 'Is this picture yours or your organisation’s?' },
}
