import type { AcknowledgementParameters } from './acknowledgement.ts'
import { channelFr, count } from '../messages/words-fr.ts'

const { when } = channelFr

export const acknowledgementFr = {
  title: 'Charte signée',
  says: 'L’auteur a signé la version de la charte qui est en vigueur.',
  parameters: {
    graceDays: 'combien de jours on a pour signer',
    exemptKinds: 'qui n’a pas à signer',
  },
  rule: ({ graceDays }: AcknowledgementParameters) =>
    `l’auteur a signé la charte en vigueur${graceDays > 0 ? `, au plus tard ${count(graceDays, 'jour')} après son accès` : ''}.`,
  findings: {
    unsigned: (d: { author: string }) => `${d.author} n’a pas encore signé la charte en vigueur.`,
    grace: (d: { author: string; until: string }) =>
      `${d.author} n’a pas encore signé la charte en vigueur : il faut le faire au plus tard le ${when(d.until)}.`,
  },
}
