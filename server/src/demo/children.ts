import { listConsents, recordConsent, withdrawConsent } from '../consents/index.ts'
import type { Ctx } from '../ctx.ts'
import { addPerson } from '../people/index.ts'
import type { Channels } from './channels.ts'
import type { Units } from './units.ts'

/** Lucas may be shown everywhere, Emma in the group of her unit only; Hugo's family took its answer back. */
export async function addChildren(system: Ctx, { jour }: Units, { page, jour: group, trial }: Channels) {
  const child = (name: string) => addPerson(system, { name, kind: 'beneficiary', minor: true, unitId: jour })
  const family = (name: string) => addPerson(system, { name, kind: 'family' })
  const answer = (personId: string, answer: 'granted' | 'refused', channelIds: string[], holder: string) =>
    recordConsent(system, {
      personId,
      channelIds,
      answer,
      givenOn: '2025-09-01',
      holders: [holder],
      evidence: 'Formulaire signé, dossier du service',
    })

  const [lucas, emma, hugo] = [
    await child('Lucas Moreau'),
    await child('Emma Claes'),
    await child('Hugo Peeters'),
  ]
  for (const name of ['Claire Moreau', 'Katrien Claes', 'Johan Peeters']) await family(name)
  await answer(lucas, 'granted', [page, group, trial], 'Claire Moreau')
  await answer(emma, 'granted', [group], 'Katrien Claes')
  await answer(emma, 'refused', [page, trial], 'Katrien Claes')
  await answer(hugo, 'granted', [group], 'Johan Peeters')
  for (const { id } of await listConsents(system, { personId: hugo }))
    await withdrawConsent(system, { consentId: id })
  return { lucas, emma, hugo }
}

export type Children = Awaited<ReturnType<typeof addChildren>>
