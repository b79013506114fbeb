import { count } from '../messages/words-fr.ts'
import type { TakedownParameters } from './takedown.ts'

export const takedownDutyFr = {
  title: 'Retraits demandés',
  says: 'Ce que l’on a demandé de retirer l’est dans le délai, et cela se prouve.',
  parameters: { days: 'en combien de jours un retrait est fait' },
  rule: ({ days }: TakedownParameters) =>
    `ce que l’on a demandé de retirer l’est ${days === 0 ? 'le jour même' : `en ${count(days, 'jour')} au plus`}, avec une preuve.`,
  findings: {
    open: () => 'Un retrait demandé n’est pas encore fait.',
    unproven: () => 'Un retrait est fait sans qu’une preuve soit gardée.',
  },
  todo: 'Retirer la publication partout où elle est, et garder la preuve du retrait.',
}
