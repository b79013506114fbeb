import { de } from '../messages/words-fr.ts'

export const mandateDutyFr = {
  findings: {
    none: (d: { person: string; role: string }) => `${d.person} a le rôle « ${d.role} » sans mandat.`,
    ended: (d: { person: string; role: string }) => `Le mandat ${de(d.person)} (« ${d.role} ») a pris fin.`,
    ends: (d: { person: string; role: string }) =>
      `Le mandat ${de(d.person)} (« ${d.role} ») prend bientôt fin.`,
  },
  todo: 'Renouveler le mandat devant l’instance qui le donne, ou retirer le rôle.',
}
