import type { IconName } from './icons.ts'

/** An entry of the navigation; its name is the sentence of the same id. `row` 2 is quieter. */
export type Place = {
  id:
    | 'today'
    | 'ask'
    | 'posts'
    | 'approvals'
    | 'people'
    | 'library'
    | 'charter'
    | 'compliance'
    | 'channels'
    | 'log'
  href: string
  icon: IconName
  row: 1 | 2
  tab: boolean
  /** Roles to which the page answers; everyone when none is named. */
  readers?: string[]
}

const PLACES: Place[] = [
  { id: 'today', href: '/', icon: 'today', row: 1, tab: true },
  { id: 'posts', href: '/posts', icon: 'post', row: 1, tab: true },
  { id: 'approvals', href: '/approvals', icon: 'review', row: 1, tab: true },
  { id: 'ask', href: '/ask', icon: 'ask', row: 1, tab: true },
  { id: 'people', href: '/people', icon: 'portrait', row: 1, tab: true },
  { id: 'library', href: '/media', icon: 'camera', row: 1, tab: false },
  { id: 'charter', href: '/charter', icon: 'charter', row: 1, tab: true },
  {
    id: 'compliance',
    href: '/compliance',
    icon: 'scale',
    row: 2,
    tab: false,
    readers: ['administrator', 'director'],
  },
  { id: 'log', href: '/log', icon: 'log', row: 2, tab: false, readers: ['administrator', 'director'] },
  { id: 'channels', href: '/channels', icon: 'org', row: 2, tab: false },
]

export const placesOf = ({ roles }: { roles: string[] }): Place[] =>
  PLACES.filter(({ readers }) => !readers || readers.some((role) => roles.includes(role)))

const DECIDERS = ['administrator', 'director', 'moderator', 'unit-head']

/** Five hold on a phone: whoever decides sees what waits for them, the others whom they may show. */
export function tabsOf(person: { roles: string[] }): Place[] {
  const decides = person.roles.some((role) => DECIDERS.includes(role))
  const left = decides ? 'people' : 'approvals'
  return placesOf(person).filter(({ id, tab }) => tab && id !== left)
}
