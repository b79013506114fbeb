import type { DenigrationTarget } from './denigration.ts'
import { all } from '../messages/words-en.ts'
import type { denigrationFr } from './denigration.fr.ts'

const targets: Record<DenigrationTarget, string> = {
  organisation: 'the organisation',
  people: 'its people',
  partners: 'its partners',
  competitors: 'its competitors',
}

export const denigrationEn: typeof denigrationFr = {
  title: 'Criticism',
  says: 'The organisation, its members and its partners are not criticised in public; information is no criticism.',
  parameters: {
    targets: 'who is not criticised in public',
    partners: 'what the partners are called',
    competitors: 'what the competitors are called',
    contact: 'whom to tell what is wrong',
  },
  rule: (p) => `no criticism in public of ${all(p.targets.map((target) => targets[target]))}.`,
  findings: {
    organisation: (d) => `“${d.words}” criticises the organisation (${d.target}): tell the facts, inside.`,
    people: (d) => `“${d.words}” criticises a person (${d.target}): tell the facts, inside.`,
    partners: (d) => `“${d.words}” criticises a partner (${d.target}).`,
    competitors: (d) => `“${d.words}” criticises a competitor (${d.target}).`,
  },
}
