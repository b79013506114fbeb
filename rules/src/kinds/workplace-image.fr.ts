import type { WorkplaceImageParameters } from './workplace-image.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { channelFr } from '../messages/words-fr.ts'

export const workplaceImageFr = {
  title: 'Images prises au travail',
  says: 'Une image prise au travail est publiée par les comptes officiels ; ailleurs, on la relaie.',
  parameters: {
    places: 'quels lieux sont des lieux de travail',
    askPlace: 'si l’on demande où une image a été prise',
  },
  rule: (_: WorkplaceImageParameters) =>
    'une image prise au travail est relayée depuis un compte officiel, pas publiée ailleurs.',
  findings: {
    taken: (d: { media: string; channel: NamedChannel }) =>
      `Cette image a été prise au travail, et ${channelFr.named(d.channel)} n’est pas un compte officiel : partagez plutôt la publication officielle.`,
    unknown: (_: { media: string }) => 'Personne n’a dit où cette image a été prise.',
  },
  questions: { unknown: (_: { media: string }) => 'Cette image a-t-elle été prise au travail ?' },
}
