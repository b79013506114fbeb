import type { TaggingParameters } from './tagging.ts'
import { peopleFr } from '../messages/kind-words-fr.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { channelFr, count, de, either } from '../messages/words-fr.ts'

const { named, when } = channelFr

export const taggingFr = {
  title: 'Identification des personnes',
  says: 'Personne n’est identifié sur une image sans son accord.',
  parameters: {
    whom: 'qui est protégé',
    purpose: 'pour quel usage l’accord est donné',
    requiredHolders: 'combien de titulaires de l’autorité parentale doivent être d’accord',
  },
  rule: (p: TaggingParameters) =>
    `une image n’identifie ${p.whom.length > 0 ? `pas ${either(peopleFr(p.whom))} sans leur` : 'personne sans son'} accord${
      p.requiredHolders > 1
        ? `, ni un mineur sans celui de ${count(p.requiredHolders, 'titulaire')} de l’autorité parentale`
        : ''
    }.`,
  findings: {
    missing: (d: { person: string; channel: NamedChannel }) =>
      `Cette image identifie ${d.person} : aucun accord ne vaut pour ${named(d.channel)}.`,
    refused: (d: { person: string; channel: NamedChannel; on: string }) =>
      `${d.person} refuse l’identification sur ${named(d.channel)}, depuis le ${when(d.on)}.`,
    expired: (d: { person: string; channel: NamedChannel; on: string }) =>
      `L’accord ${de(d.person)} pour l’identification sur ${named(d.channel)} a pris fin le ${when(d.on)}.`,
    unknown: (d: { person: string }) =>
      `Cette image identifie « ${d.person} », qui n’est pas dans la liste des personnes : aucun accord ne peut être retrouvé.`,
  },
}
