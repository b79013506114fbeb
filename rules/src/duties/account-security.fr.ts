import type { AccountSecurityParameters } from './account-security.ts'
import { endedFr, attestedFr } from './attested.fr.ts'

export const accountSecurityDutyFr = {
  title: 'Sécurité des comptes',
  says: 'Chaque compte a un mot de passe unique et long, et un second facteur.',
  parameters: {
    ...attestedFr,
    minLength: 'combien de caractères a un mot de passe',
    secondFactor: 'si un second facteur est demandé',
  },
  rule: (p: AccountSecurityParameters) =>
    `chaque compte a un mot de passe qui ne sert qu’à lui, d’au moins ${p.minLength} caractères${p.secondFactor ? ', et un second facteur' : ''}.`,
  findings: {
    unsaid: () => 'Personne n’a attesté que les comptes sont protégés comme la charte le demande.',
    ended: endedFr,
  },
  todo: 'Vérifier chaque compte, puis l’attester ; Balise ne garde aucun mot de passe.',
}
