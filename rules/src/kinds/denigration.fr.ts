import type { DenigrationParameters, DenigrationTarget } from './denigration.ts'
import { all } from '../messages/words-fr.ts'

const targets: Record<DenigrationTarget, string> = {
  organisation: 'l’organisation',
  people: 'les personnes qui y sont liées',
  partners: 'ses partenaires',
  competitors: 'ses concurrents',
}

export const denigrationFr = {
  title: 'Critiques',
  says: 'L’organisation, ses membres et ses partenaires ne sont pas critiqués en public ; une information n’est pas une critique.',
  parameters: {
    targets: 'qui n’est pas critiqué en public',
    partners: 'comment s’appellent les partenaires',
    competitors: 'comment s’appellent les concurrents',
    contact: 'à qui dire ce qui ne va pas',
  },
  rule: (p: DenigrationParameters) =>
    `pas de critique en public visant ${all(p.targets.map((target) => targets[target]))}.`,
  findings: {
    organisation: (d: { words: string; target: string }) =>
      `« ${d.words} » critique l’organisation (${d.target}) : dites plutôt les faits, en interne.`,
    people: (d: { words: string; target: string }) =>
      `« ${d.words} » critique une personne (${d.target}) : dites plutôt les faits, en interne.`,
    partners: (d: { words: string; target: string }) =>
      `« ${d.words} » critique un partenaire (${d.target}).`,
    competitors: (d: { words: string; target: string }) =>
      `« ${d.words} » critique un concurrent (${d.target}).`,
  },
}
