import type { Catalogue } from '../say.ts'

type Data = Record<string, unknown>
const said = (text: unknown) => (typeof text === 'string' && text ? ` « ${text} »` : '')
const saidEn = (text: unknown) => (typeof text === 'string' && text ? ` “${text}”` : '')

/** Why something is refused, withdrawn, stopped, failed or unknown: by code, with what the server keeps of it. */
const fr = {
  'channel-closed': ({ name }: Data) => `Le canal « ${String(name)} » a été fermé : rien n’est parti.`,
  'charter-blocks': () => 'La charte l’a arrêté à l’instant de l’envoi : rien n’est parti.',
  'no-charter': () => 'Aucune charte n’était en vigueur à l’instant de l’envoi : rien n’est parti.',
  edited: () => 'Le texte a été repris : cet envoi a été retiré.',
  reopened: () => 'La publication a été rouverte : cet envoi a été retiré.',
  refused: ({ name, reason, detail }: Data) =>
    name
      ? `${String(name)} l’a refusé :${said(reason)}`
      : `Le réseau l’a refusé.${detail ? ' Voyez le détail dans l’historique.' : ''}`,
  withdrawn: ({ name, reason }: Data) => `Retiré par ${String(name ?? '')}.${said(reason)}`,
  'removal-asked': ({ name }: Data) => `Retrait demandé par ${String(name ?? '')}.`,
  'removal-failed': () => 'Le réseau n’a pas retiré la publication. Retirez-la sur place, puis dites-le ici.',
  'sender-lost': () => 'L’envoi s’est interrompu. On ne sait pas s’il est arrivé.',
  broken: () => 'Une erreur de Balise a interrompu l’envoi. On ne sait pas s’il est arrivé.',
  'not-prepared': () => 'Balise n’a pas pu préparer les photos. Rien n’est parti.',
  'settled-not-sent': () => 'Quelqu’un a regardé sur le réseau : ce n’est pas parti.',
  credentials: () => 'Le réseau ne reconnaît plus ce compte. Il faut le relier de nouveau.',
  'too-long': () => 'Le réseau trouve le texte trop long. Rien n’est parti.',
  'too-large': () => 'Le réseau trouve une photo trop lourde. Rien n’est parti.',
  'rate-limited': () => 'Le réseau demande d’attendre : l’envoi est reporté.',
  unavailable: () => 'Le réseau ne répond pas.',
  'unknown-outcome': () => 'Le réseau n’a pas répondu à temps. On ne sait pas si c’est arrivé.',
  'not-found': () => 'Le réseau ne retrouve pas cette publication.',
  duplicate: () => 'Le réseau dit l’avoir déjà.',
} as Record<string, (data: Data) => string>

const en: typeof fr = {
  'channel-closed': ({ name }) => `The channel “${String(name)}” was closed: nothing left.`,
  'charter-blocks': () => 'The charter stopped it at the instant of sending: nothing left.',
  'no-charter': () => 'No charter was in force at the instant of sending: nothing left.',
  edited: () => 'The text was reworked: this sending was withdrawn.',
  reopened: () => 'The post was reopened: this sending was withdrawn.',
  refused: ({ name, reason, detail }) =>
    name
      ? `${String(name)} refused it:${saidEn(reason)}`
      : `The network refused it.${detail ? ' See the detail in the history.' : ''}`,
  withdrawn: ({ name, reason }) => `Withdrawn by ${String(name ?? '')}.${saidEn(reason)}`,
  'removal-asked': ({ name }) => `Removal asked by ${String(name ?? '')}.`,
  'removal-failed': () => 'The network did not remove the post. Remove it there, then say so here.',
  'sender-lost': () => 'The sending was interrupted. Whether it arrived is not known.',
  broken: () => 'A fault of Balise interrupted the sending. Whether it arrived is not known.',
  'not-prepared': () => 'Balise could not prepare the pictures. Nothing left.',
  'settled-not-sent': () => 'Someone looked on the network: it did not leave.',
  credentials: () => 'The network no longer knows this account. It must be connected again.',
  'too-long': () => 'The network finds the text too long. Nothing left.',
  'too-large': () => 'The network finds a picture too heavy. Nothing left.',
  'rate-limited': () => 'The network asks to wait: the sending is postponed.',
  unavailable: () => 'The network does not answer.',
  'unknown-outcome': () => 'The network did not answer in time. Whether it arrived is not known.',
  'not-found': () => 'The network does not find this post.',
  duplicate: () => 'The network says that it already has it.',
}

export const reasons: Catalogue<typeof fr> = { fr, en }
