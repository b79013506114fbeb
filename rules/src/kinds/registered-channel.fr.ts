import type { RegisteredChannelParameters } from './registered-channel.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { capital } from '../messages/kind-words-fr.ts'
import { channelFr } from '../messages/words-fr.ts'

const { named } = channelFr

export const registeredChannelFr = {
  title: 'Comptes du registre',
  says: 'L’organisation ne s’exprime que depuis les comptes officiels, ouverts, de son registre.',
  parameters: { mayAsk: 'si un membre peut demander un nouveau compte' },
  rule: ({ mayAsk }: RegisteredChannelParameters) =>
    `l’organisation s’exprime seulement depuis un compte officiel de son registre${mayAsk ? ' ; un membre peut demander d’y inscrire un compte' : ''}.`,
  findings: {
    unregistered: (d: { channel: NamedChannel }) =>
      `${capital(named(d.channel))} ne figure pas au registre : l’organisation ne s’y exprime pas.`,
    annex: (d: { channel: NamedChannel; organisation: string }) =>
      `${capital(named(d.channel))} porte le nom « ${d.organisation} » sans figurer au registre.`,
    unofficial: (d: { channel: NamedChannel }) =>
      `${capital(named(d.channel))} n’est pas un compte officiel : l’organisation ne s’y exprime pas.`,
    closed: (d: { channel: NamedChannel }) =>
      `${capital(named(d.channel))} est fermé dans le registre : rien n’y est plus publié.`,
  },
}
