import type { PreApprovalParameters } from './pre-approval.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { ofApprovers, classes } from '../messages/kind-words-fr.ts'

export const preApprovalFr = {
  title: 'Accord avant publication',
  says: 'Ce contenu attend l’accord des personnes désignées, jamais de son auteur, sur sa forme exacte.',
  parameters: {
    class: 'quels contenus attendent un accord',
    roles: 'quels rôles donnent leur accord',
    persons: 'quelles personnes donnent leur accord',
    mode: 's’il faut un seul accord ou tous',
  },
  rule: (p: PreApprovalParameters, words: RuleWords) =>
    `${classes[p.class].any} attend l’accord ${ofApprovers(words.roles(p.roles), p.persons, p.mode)}.`,
  findings: {
    missing: (d: { class: keyof typeof classes; roles: string[]; persons: string[]; mode: 'any' | 'all' }) =>
      `Il faut l’accord ${ofApprovers(d.roles, d.persons, d.mode)} pour ${classes[d.class].what}.`,
    changed: (d: { class: keyof typeof classes; roles: string[]; persons: string[]; mode: 'any' | 'all' }) =>
      `Le contenu a changé depuis l’accord donné : il faut de nouveau l’accord ${ofApprovers(d.roles, d.persons, d.mode)}.`,
    self: (d: { class: keyof typeof classes; roles: string[]; persons: string[]; mode: 'any' | 'all' }) =>
      `L’auteur ne peut pas donner son propre accord : il faut celui ${ofApprovers(d.roles, d.persons, d.mode)}.`,
  },
}
