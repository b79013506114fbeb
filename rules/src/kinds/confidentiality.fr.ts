import type { ConfidentialityParameters } from './confidentiality.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { namedRoles } from '../messages/shapes.ts'
import { ofApprovers } from '../messages/kind-words-fr.ts'
import type { ConfidentialClass } from '../text/confidences.ts'

const classes: Record<ConfidentialClass, string> = {
  strategy: 'un projet de l’organisation',
  staff: 'la situation du personnel',
  security: 'la sécurité des lieux ou des systèmes',
  budget: 'des finances qui ne sont pas encore votées',
  legal: 'une affaire en justice',
  internal: 'un échange interne',
}

const question = 'Cette publication contient-elle une information interne ou confidentielle ?'

export const confidentialityFr = {
  title: 'Informations internes',
  says: 'Rien d’interne ni de confidentiel ne sort sans l’accord de qui peut le lever.',
  parameters: {
    classes: 'quelles informations sont à vérifier',
    markers: 'quels mots marquent une information interne',
    lifts: 'qui peut laisser sortir une information interne',
    mode: 's’il faut un seul accord ou tous',
    askAlways: 'si la question est posée à chaque publication',
  },
  rule: (p: ConfidentialityParameters, words: RuleWords) => {
    const roles = namedRoles(p.lifts, words)
    return `aucune information interne ou confidentielle${roles.length > 0 ? ` sans l’accord ${ofApprovers(roles, [], p.mode)}` : ''}.`
  },
  findings: {
    marker: (d: { words: string }) => `« ${d.words} » : ce contenu se dit interne.`,
    class: (d: { words: string; class: ConfidentialClass }) =>
      `« ${d.words} » semble révéler ${classes[d.class]} : vérifiez que c’est déjà public.`,
    internal: (_: Record<never, never>) =>
      'Vous dites que l’information est interne : elle ne sort pas sans accord.',
    unasked: (_: Record<never, never>) => 'Dites si cette publication contient une information interne.',
  },
  questions: {
    class: (_: { words: string }) => question,
    unasked: (_: Record<never, never>) => question,
  },
}
