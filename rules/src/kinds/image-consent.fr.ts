import type { ImageConsentParameters } from './image-consent.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { channelFr, count, de } from '../messages/words-fr.ts'

const { named, when } = channelFr

export const imageConsentFr = {
  title: 'Accord des personnes montrées',
  says: 'Chaque personne montrée a donné son accord pour ce canal, et cet accord court encore.',
  parameters: {
    purpose: 'pour quel usage l’accord est donné',
    act: 'si l’accord porte sur la prise de vue ou sur la publication',
    requiredHolders: 'combien de titulaires de l’autorité parentale doivent être d’accord',
    crowdFrom: 'à partir de combien de personnes une image est une vue de foule',
    minorsOnly: 'si la règle protège aussi les adultes',
  },
  rule: (p: ImageConsentParameters) =>
    `chaque personne ${p.minorsOnly ? 'mineure ' : ''}montrée a donné son accord pour ce canal${
      p.requiredHolders > 1
        ? `, par ${p.requiredHolders} titulaires de l’autorité parentale si elle est mineure`
        : ''
    }${p.crowdFrom === undefined ? '' : ` ; à partir de ${p.crowdFrom} personnes, seuls les refus comptent`}.`,
  findings: {
    'never-asked': (d: { person: string; channel: NamedChannel }) =>
      `Personne n’a enregistré l’accord ${de(d.person)} pour ${named(d.channel)}.`,
    'other-channel': (d: { person: string; channel: NamedChannel }) =>
      `L’accord ${de(d.person)} vaut pour d’autres canaux, pas pour ${named(d.channel)}.`,
    refused: (d: { person: string; channel: NamedChannel; on: string }) =>
      `${d.person} : l’image est refusée pour ${named(d.channel)}, depuis le ${when(d.on)}.`,
    withdrawn: (d: { person: string; channel: NamedChannel; on: string }) =>
      `${d.person} : l’accord pour ${named(d.channel)} a été retiré le ${when(d.on)}.`,
    expired: (d: { person: string; channel: NamedChannel; on: string }) =>
      `${d.person} : l’accord pour ${named(d.channel)} a pris fin le ${when(d.on)}.`,
    'not-yet': (d: { person: string; channel: NamedChannel; on: string }) =>
      `${d.person} : l’accord pour ${named(d.channel)} ne commence que le ${when(d.on)}.`,
    holders: (d: { person: string; channel: NamedChannel; given: number; required: number }) =>
      `${d.person} : ${count(d.given, 'titulaire')} sur ${d.required} ${d.given < 2 ? 'a' : 'ont'} donné l’accord pour ${named(d.channel)}.`,
    unknown: (d: { person: string }) =>
      `« ${d.person} » n’est pas dans la liste des personnes : aucun accord ne peut être retrouvé.`,
    faces: (d: { faces: number; named: number }) =>
      `${count(d.faces, 'visage')} sur cette image, ${count(d.named, 'personne nommée', 'personnes nommées')} : dites qui sont les autres.`,
  },
  questions: {
    faces: (d: { faces: number; named: number }) =>
      d.faces - d.named > 1
        ? `Les ${d.faces - d.named} autres visages sont-ils méconnaissables ?`
        : 'L’autre visage est-il méconnaissable ?',
  },
}
