import type { DuplicateParameters } from './duplicate.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { channelFr, count } from '../messages/words-fr.ts'

const { named, when } = channelFr

export const duplicateFr = {
  title: 'Ne pas répéter',
  says: 'Le même message ne paraît pas deux fois sur un canal en peu de jours.',
  parameters: {
    days: 'pendant combien de jours un message n’est pas répété',
    similarity: 'à partir de quelle part de mots communs deux messages sont le même',
  },
  rule: ({ days }: DuplicateParameters) =>
    `le même message ne paraît pas deux fois en ${count(days, 'jour')}.`,
  findings: {
    again: (d: { channel: NamedChannel; on: string; url?: string }) =>
      `Ce message a déjà paru sur ${named(d.channel)} le ${when(d.on)}.`,
  },
}
