import type { Surface } from '../case.ts'
import { listed, networkName } from './shapes.ts'
import type { NamedChannel } from './shapes.ts'

export const either = (items: readonly string[]) => listed(items, 'ou')
export const all = (items: readonly string[]) => listed(items, 'et')

/** "3 publications", "1 publication": French counts zero as one. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n < 2 ? one : many}`

/** "de Nadia", "d’Emma", "d’Hugo", but "de Hassan". */
export const de = (name: string) =>
  /^(?:[aeiouàâéèêëîïôûœ]|h(?!a))/i.test(name) ? `d’${name}` : `de ${name}`

const NUMBERS = 'zéro une deux trois quatre cinq six sept huit neuf dix'.split(' ')

/** Up to ten in letters; feminine, as publications are. */
export const inLetters = (n: number) => NUMBERS[n] ?? String(n)

const the: Record<Surface, string> = {
  page: 'la page',
  group: 'le groupe',
  profile: 'le profil',
  account: 'le compte',
  site: 'le site',
  message: 'la messagerie',
  story: 'la story',
  'video-channel': 'la chaîne vidéo',
  newsletter: 'la lettre d’information',
  print: 'le support imprimé',
}

const those: Record<Surface, string> = {
  page: 'les pages',
  group: 'les groupes',
  profile: 'les profils',
  account: 'les comptes',
  site: 'les sites',
  message: 'les messageries',
  story: 'les stories',
  'video-channel': 'les chaînes vidéo',
  newsletter: 'les lettres d’information',
  print: 'les supports imprimés',
}

// Their network says nothing more to a reader than their surface does.
const ALONE: ReadonlySet<Surface> = new Set(['site', 'newsletter', 'print'])
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
)

/** "12 mars 2026", and "à 10 h 15" when the moment has an hour other than midnight. */
function when(moment: string): string {
  const day = Number(moment.slice(8, 10))
  const date = `${day === 1 ? '1er' : day} ${MONTHS[Number(moment.slice(5, 7)) - 1]} ${moment.slice(0, 4)}`
  const hour = moment.slice(11, 16)
  return hour === '' || hour === '00:00'
    ? date
    : `${date} à ${Number(hour.slice(0, 2))} h ${hour.slice(3)}`.replace(/ 00$/, '')
}

export const channelFr = {
  when,
  kindOf: (network: string, surface: Surface) =>
    ALONE.has(surface) ? those[surface] : `${those[surface]} ${networkName(network)}`,
  /** "la page Facebook « Les Tilleuls »". */
  named: ({ network, surface, name }: NamedChannel) =>
    [the[surface], ALONE.has(surface) ? '' : networkName(network), name ? `« ${name} »` : '']
      .filter((part) => part !== '')
      .join(' '),
}

const PURPOSES: Readonly<Record<string, string>> = {
  'job-offer': 'offre d’emploi',
  skill: 'compétence',
  skills: 'compétences',
  sector: 'actualité du secteur',
  event: 'événement',
  news: 'actualité',
  activity: 'vie du service',
  information: 'information pratique',
  campaign: 'campagne',
  fundraising: 'appel aux dons',
  training: 'formation',
  commercial: 'vente',
  advertising: 'publicité',
  sale: 'vente entre particuliers',
  'classified-ad': 'petite annonce',
  partisan: 'action d’un parti',
  political: 'politique',
  religious: 'religion',
  personal: 'vie privée',
  entertainment: 'divertissement',
  'off-topic': 'autre sujet',
  'our-actions': 'nos actions',
  art: 'art',
  history: 'histoire',
  'public-function': 'fonction publique',
}

export const purposeFr = (id: string) => (Object.hasOwn(PURPOSES, id) ? PURPOSES[id]! : id)
