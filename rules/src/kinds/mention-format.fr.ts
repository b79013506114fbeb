import type { MentionFormatParameters } from './mention-format.ts'
import { either } from '../messages/words-fr.ts'

export const mentionFormatFr = {
  title: 'Mot-dièse et mention',
  says: 'Qui relaie ajoute le mot-dièse ou le compte de l’organisation.',
  parameters: {
    tags: 'quel mot-dièse ou quel compte on ajoute',
    networks: 'sur quels réseaux',
    first: 'si le texte commence par lui',
  },
  rule: ({ tags, first }: MentionFormatParameters) =>
    `qui relaie ${first ? 'commence par' : 'ajoute'} ${tags.length === 0 ? 'le mot-dièse de l’organisation' : either(tags)}.`,
  findings: {
    missing: (d: { tags: string[] }) => `Ajoutez ${either(d.tags)} à ce texte.`,
    'not-first': (d: { tags: string[] }) => `Commencez ce texte par ${either(d.tags)}.`,
  },
}
