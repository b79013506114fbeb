import type { Organisation, Person, Post, Published } from '@balise/rules'
import { dice } from './posts.ts'

const FIRST =
  'Yann Gaëlle Erwan Hélène Marie Paul Nolwenn Claire Thomas Aïcha Lucas Emma Karim Sophie Louis Fatou'.split(
    ' ',
  )
const LAST =
  'Briand Tanguy Kerjean Girardin Le Goff Moreau Petit Diallo Martin Roux Bernard Lambert Garnier Faure'.split(
    ' ',
  )

const NEWS = [
  'Les collégiens peuvent s’inscrire au transport scolaire jusqu’au 30 septembre, en ligne ou au guichet du chef-lieu.',
  'La route départementale 41 rouvre lundi à 8 h, après trois semaines de travaux sur le pont de la Vallée.',
  'Les archives ouvrent leurs portes samedi : visites des magasins, ateliers de reliure et exposition sur les moulins.',
  'Le bus des aidants passera dans neuf communes en octobre pour écouter et orienter celles et ceux qui accompagnent un proche.',
  'Trente hectares de landes rejoignent les espaces naturels sensibles, avec un sentier accessible aux fauteuils.',
]
const MORE = [
  'Les horaires et les pièces à fournir sont sur notre site.',
  'Une question ? Le numéro vert répond du lundi au vendredi, de 9 h à 17 h.',
  'Merci aux équipes des routes, qui ont travaillé de nuit pour tenir les délais.',
  'L’entrée est libre, dans la limite des places disponibles.',
]
const ENDS = [
  'https://www.vallee.example/actualites',
  '#Vallée #Département',
  'À bientôt !',
  'https://www.service-public.fr/',
]
const SLIPS = [
  'Appelez Mme Girardin au 06 12 34 56 78.',
  'Voir https://bit.ly/3xyzAbc',
  'Bande d’incapables, vous êtes nuls !',
  'Pas encore annoncé, mais le collège ferme en juin.',
]

const CHANNELS = [
  { id: 'x', network: 'x', surface: 'account', audience: 'public', official: true },
  { id: 'insta', network: 'instagram', surface: 'account', audience: 'public', official: true },
] as const

/** A département with so many people and publications. */
export function department(people: number, published: number): Organisation {
  const chance = dice(7)
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  return {
    name: 'Département de la Vallée',
    names: ['Département de la Vallée', 'departement99'],
    timezone: 'Europe/Paris',
    domains: ['vallee.example'],
    trustedDomains: ['legifrance.gouv.fr', 'service-public.fr'],
    contacts: { communication: { email: 'com@vallee.example' }, press: { email: 'presse@vallee.example' } },
    channels: [...CHANNELS],
    people: Array.from({ length: people }, (_, i): Person => ({
      id: `p${i}`,
      name: `${one(FIRST)} ${one(LAST)}${i < 200 ? '' : ` ${nameOf(i)}`}`,
      kind: 'staff',
      roles: [i % 20 === 0 ? 'communication' : 'agent'],
      acknowledged: '2026-01-01',
      trained: '2026-02-01',
      accessSince: '2025-12-01',
    })),
    published: Array.from({ length: published }, (_, i): Published => ({
      channel: i % 2 === 0 ? 'x' : 'insta',
      at: new Date(Date.UTC(2026, 3, 13) - i * 600_000).toISOString(),
      author: `p${i % people}`,
      url: `https://x.com/vallee/${i}`,
      text: `${one(NEWS)} ${one(MORE)}`,
    })),
  }
}

/** A last name for each number: syllables, so that a hundred thousand people have as many names. */
function nameOf(number: number): string {
  const syllables = ['ker', 'lan', 'gui', 'mor', 'ba', 'te', 'rou', 'ven', 'dal', 'si']
  const name = [...String(number)].map((digit) => syllables[Number(digit)]).join('')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `count` posts of about 280 characters, one in ten with a slip. */
export function departmentPosts(count: number, seed: number): { now: string; post: Post }[] {
  const chance = dice(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T
  return Array.from({ length: count }, () => ({
    now: '2026-04-14T15:00:00+02:00',
    post: {
      author: 'p0',
      capacity: 'official',
      action: 'publish',
      channel: one(['x', 'insta']),
      language: 'fr',
      purpose: 'information',
      text: [one(NEWS), one(MORE), ...(chance() < 0.1 ? [one(SLIPS)] : [one(MORE)]), one(ENDS)].join(' '),
      media: [],
    },
  }))
}
