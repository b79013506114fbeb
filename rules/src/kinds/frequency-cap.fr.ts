import type { FrequencyCapParameters } from './frequency-cap.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { ordinal, periods, ofPeriod } from '../messages/kind-words-fr.ts'
import { channelFr, all, count, inLetters } from '../messages/words-fr.ts'

const { named } = channelFr

export const frequencyCapFr = {
  title: 'Rythme des publications',
  says: 'Tant de publications au plus par période, ou tant d’heures entre deux.',
  parameters: {
    max: 'combien de publications sont permises',
    min: 'combien de publications sont attendues',
    per: 'sur quelle période on compte',
    count: 'qui l’on compte : tout le canal, ou chaque auteur',
    minGapHours: 'combien d’heures séparent deux publications',
  },
  rule: (p: FrequencyCapParameters) =>
    `${all([
      ...(p.max === undefined
        ? []
        : [`au plus ${inLetters(p.max)} publication${p.max < 2 ? '' : 's'} par ${periods[p.per]}`]),
      ...(p.min === undefined
        ? []
        : [`au moins ${inLetters(p.min)} publication${p.min < 2 ? '' : 's'} par ${periods[p.per]}`]),
      ...(p.minGapHours === undefined
        ? []
        : [`au moins ${count(p.minGapHours, 'heure')} entre deux publications`]),
    ])}, ${p.count === 'author' ? 'pour chaque auteur' : 'tous auteurs ensemble'}.`,
  findings: {
    'too-many': (d: {
      max: number
      count: number
      per: keyof typeof periods
      by: 'channel' | 'author'
      channel: NamedChannel
    }) =>
      d.max === 0
        ? `La charte ne permet aucune publication sur ${named(d.channel)}.`
        : `${ordinal(d.count)} publication ${ofPeriod[d.per]} sur ${named(d.channel)}${d.by === 'author' ? ' par cette personne' : ''} : la charte en permet ${inLetters(d.max)}.`,
    'too-soon': (d: { hours: number; channel: NamedChannel }) =>
      `Une autre publication paraît sur ${named(d.channel)} à moins de ${inLetters(d.hours)} heure${d.hours < 2 ? '' : 's'} de celle-ci.`,
  },
}
