import type { NamedPersonParameters } from './named-person.ts'
import { peopleFr, quoted } from '../messages/kind-words-fr.ts'
import { namedRoles } from '../messages/shapes.ts'
import type { RuleWords } from '../messages/shapes.ts'
import { all } from '../messages/words-fr.ts'

export const namedPersonFr = {
  title: 'Personnes nommées',
  says: 'Collègues, bénéficiaires et familles ne sont pas nommés sans leur accord.',
  parameters: {
    whom: 'qui n’est pas nommé sans accord',
    publicRoles: 'quels rôles sont publics',
    purpose: 'pour quel usage l’accord est donné',
    requiredHolders: 'combien de titulaires de l’autorité parentale doivent être d’accord',
    firstNames: 'si un prénom seul nomme quelqu’un',
    unknown: 'si l’on signale aussi les noms qui ne sont dans aucune liste',
  },
  rule: (p: NamedPersonParameters, words: RuleWords) => {
    const roles = quoted(namedRoles(p.publicRoles, words))
    const except = `${roles.length > 1 ? 'les rôles' : 'le rôle'} ${all(roles)} ${roles.length > 1 ? 'sont publics' : 'est public'}`
    return `on ne nomme pas ${all(peopleFr(p.whom))} sans leur accord${roles.length > 0 ? ` ; ${except}` : ''}.`
  },
  findings: {
    unagreed: (d: { words: string; person: string }) =>
      `« ${d.words} » nomme ${d.person}, dont aucun accord n’est enregistré.`,
    refused: (d: { words: string; person: string }) => `« ${d.words} » nomme ${d.person}, qui l’a refusé.`,
    unknown: (d: { words: string }) =>
      `« ${d.words} » semble nommer une personne : vérifiez qu’elle est d’accord.`,
  },
}
