import type { QuietHoursParameters } from './quiet-hours.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { all, channelFr, either } from '../messages/words-fr.ts'

const { named } = channelFr
const days = {
  monday: 'le lundi',
  tuesday: 'le mardi',
  wednesday: 'le mercredi',
  thursday: 'le jeudi',
  friday: 'le vendredi',
  saturday: 'le samedi',
  sunday: 'le dimanche',
}
const countries = { FR: 'en France', BE: 'en Belgique', LU: 'au Luxembourg', 'CA-QC': 'au Québec' }
const clock = (hour: string) =>
  `${Number(hour.slice(0, 2))} h${hour.endsWith('00') ? '' : ` ${hour.slice(3)}`}`
const between = (from: string, until: string | undefined) => `de ${clock(from)} à ${clock(until ?? '24:00')}`

export const quietHoursFr = {
  title: 'Heures et jours sans publication',
  says: 'Rien ne paraît à ces heures ni ces jours-là, à l’heure de l’organisation.',
  parameters: {
    from: 'à partir de quelle heure rien ne paraît',
    until: 'à partir de quelle heure on publie de nouveau',
    days: 'quels jours rien ne paraît',
    holidays: 'de quel pays on garde les jours fériés',
  },
  rule: (p: QuietHoursParameters) =>
    `rien ne paraît ${either([
      ...(p.days.length > 0 ? [all(p.days.map((day) => days[day]))] : []),
      ...(p.holidays === undefined ? [] : [`un jour férié ${countries[p.holidays]}`]),
      ...(p.from === undefined ? [] : [between(p.from, p.until)]),
    ])}.`,
  findings: {
    day: (d: { channel: NamedChannel }) =>
      `La charte ne permet aucune publication ce jour-là sur ${named(d.channel)}.`,
    holiday: (d: { channel: NamedChannel }) =>
      `La charte ne permet aucune publication un jour férié sur ${named(d.channel)}.`,
    hour: (d: { channel: NamedChannel; from?: string; until?: string }) =>
      `La charte ne permet aucune publication ${between(d.from ?? '00:00', d.until)} sur ${named(d.channel)}.`,
  },
}
