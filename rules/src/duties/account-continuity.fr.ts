import { count } from '../messages/words-fr.ts'
import type { AccountContinuityParameters } from './account-continuity.ts'

export const accountContinuityDutyFr = {
  title: 'Continuité des comptes',
  says: 'Plusieurs personnes tiennent les clés de chaque compte officiel, et le compte vit.',
  parameters: {
    administrators: 'combien de personnes tiennent les clés d’un compte',
    silentDays: 'après combien de jours sans activité un compte est endormi',
  },
  rule: (p: AccountContinuityParameters) =>
    `au moins ${count(p.administrators, 'personne')} ${p.administrators < 2 ? 'tient' : 'tiennent'} les clés de chaque compte officiel.`,
  findings: {
    'too-few': (d: { channel: string; held: number; wanted: number }) =>
      `${d.held === 0 ? 'Personne ne tient' : d.held === 1 ? 'Une seule personne tient' : `${d.held} personnes tiennent`} les clés de « ${d.channel} » : la charte en demande ${d.wanted}.`,
    asleep: (d: { channel: string }) => `« ${d.channel} » ne vit plus.`,
  },
  todo: 'Désigner une personne de plus, ou fermer le compte.',
}
