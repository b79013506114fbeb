import { all, channelEn, either } from '../messages/words-en.ts'
import type { quietHoursFr } from './quiet-hours.fr.ts'

const { named } = channelEn
const days = {
  monday: 'on Mondays',
  tuesday: 'on Tuesdays',
  wednesday: 'on Wednesdays',
  thursday: 'on Thursdays',
  friday: 'on Fridays',
  saturday: 'on Saturdays',
  sunday: 'on Sundays',
}
const countries = { FR: 'in France', BE: 'in Belgium', LU: 'in Luxembourg', 'CA-QC': 'in Québec' }
const between = (from: string, until: string | undefined) => `from ${from} to ${until ?? '24:00'}`

export const quietHoursEn: typeof quietHoursFr = {
  title: 'Hours and days without posts',
  says: 'Nothing appears at these hours nor on these days, at the organisation’s time.',
  parameters: {
    from: 'from which hour nothing appears',
    until: 'from which hour one publishes again',
    days: 'on which days nothing appears',
    holidays: 'of which country public holidays are kept',
  },
  rule: (p) =>
    `nothing appears ${either([
      ...(p.days.length > 0 ? [all(p.days.map((day) => days[day]))] : []),
      ...(p.holidays === undefined ? [] : [`on a public holiday ${countries[p.holidays]}`]),
      ...(p.from === undefined ? [] : [between(p.from, p.until)]),
    ])}.`,
  findings: {
    day: (d) => `The charter allows no post on that day on ${named(d.channel)}.`,
    holiday: (d) => `The charter allows no post on a public holiday on ${named(d.channel)}.`,
    hour: (d) => `The charter allows no post ${between(d.from ?? '00:00', d.until)} on ${named(d.channel)}.`,
  },
}
