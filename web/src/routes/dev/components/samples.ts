import type { Finding } from '@balise/rules'

const article = { id: 'droit-a-l-image', number: '5.2', title: 'Droit à l’image' }

export const findings: Finding[] = [
  {
    rule: 'consent-per-channel',
    kind: 'image-consent',
    effect: 'block',
    article,
    quote: 'On ne montre quelqu’un que là où il a dit oui.',
    message: 'Ilyes Amrani est sur la photo. Sa famille a refusé la page publique.',
    data: {},
    at: { media: 'm1' },
    remedies: [{ action: 'hide-person', media: 'm1', person: 'p1' }, { action: 'remove-channel' }],
  },
  {
    rule: 'photos-through-the-head',
    kind: 'pre-approval',
    effect: 'review',
    article: { ...article, number: '5.1', title: 'Photos' },
    quote: 'La responsable du service relit chaque photo avant l’envoi.',
    message: 'Une photo de l’accueil de jour\u00A0: il faut l’accord de la responsable du service.',
    data: {},
    remedies: [{ action: 'request-approval', roles: ['unit-head'], mode: 'one' }],
  },
  {
    rule: 'max-four-a-week',
    kind: 'frequency-cap',
    effect: 'advise',
    article: { id: 'groupes', number: '4.4', title: 'Groupes privés' },
    quote: 'Pas plus de quatre publications par semaine et par groupe.',
    message: 'Troisième publication de la semaine dans ce groupe. Il en restera une.',
    data: { max: 4, count: 3, per: 'week' },
    remedies: [],
  },
]

export const channels = [
  { name: 'Page Les Tilleuls', network: 'facebook', surface: 'page', audience: 'public' },
  { name: 'Groupe Accueil de jour', network: 'facebook', surface: 'group', audience: 'members' },
  { name: '@lestilleuls.example', network: 'bluesky', surface: 'account', audience: 'public' },
]
