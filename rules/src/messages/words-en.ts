import type { Surface } from '../case.ts'
import { listed, networkName } from './shapes.ts'
import type { NamedChannel } from './shapes.ts'

export const either = (items: readonly string[]) => listed(items, 'or')
export const all = (items: readonly string[]) => listed(items, 'and')
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

const one: Record<Surface, string> = {
  page: 'page',
  group: 'group',
  profile: 'profile',
  account: 'account',
  site: 'website',
  message: 'messages',
  story: 'story',
  'video-channel': 'video channel',
  newsletter: 'newsletter',
  print: 'printed matter',
}

const many: Record<Surface, string> = {
  page: 'pages',
  group: 'groups',
  profile: 'profiles',
  account: 'accounts',
  site: 'websites',
  message: 'messages',
  story: 'stories',
  'video-channel': 'video channels',
  newsletter: 'newsletters',
  print: 'printed matter',
}

const ALONE: ReadonlySet<Surface> = new Set(['site', 'newsletter', 'print'])
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** "12 March 2026", and "at 10:15" when the moment has an hour other than midnight. */
function when(moment: string): string {
  const date = `${Number(moment.slice(8, 10))} ${MONTHS[Number(moment.slice(5, 7)) - 1]} ${moment.slice(0, 4)}`
  const hour = moment.slice(11, 16)
  return hour === '' || hour === '00:00' ? date : `${date} at ${hour}`
}

export const channelEn = {
  when,
  kindOf: (network: string, surface: Surface) =>
    ALONE.has(surface) ? many[surface] : `${networkName(network)} ${many[surface]}`,
  /** "the Facebook page “Les Tilleuls”". */
  named: ({ network, surface, name }: NamedChannel) =>
    ['the', ALONE.has(surface) ? '' : networkName(network), one[surface], name ? `“${name}”` : '']
      .filter((part) => part !== '')
      .join(' '),
}

const PURPOSES: Readonly<Record<string, string>> = {
  'job-offer': 'job offer',
  skill: 'skill',
  skills: 'skills',
  sector: 'news of the sector',
  event: 'event',
  news: 'news',
  activity: 'life of the unit',
  information: 'practical information',
  campaign: 'campaign',
  fundraising: 'fundraising',
  training: 'training',
  commercial: 'sale',
  advertising: 'advertising',
  sale: 'sale between individuals',
  'classified-ad': 'classified ad',
  partisan: 'party activity',
  political: 'politics',
  religious: 'religion',
  personal: 'private life',
  entertainment: 'entertainment',
  'off-topic': 'another subject',
  'our-actions': 'our actions',
  art: 'art',
  history: 'history',
  'public-function': 'public service',
}

export const purposeEn = (id: string) => (Object.hasOwn(PURPOSES, id) ? PURPOSES[id]! : id)
