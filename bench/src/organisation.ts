import type { Organisation } from '@balise/rules'

/** The facts around every measured post: an organisation of forty people with a week behind it. */
export const organisation: Organisation = {
  name: 'Les Tilleuls',
  names: ['Les Tilleuls', 'ASBL Les Tilleuls'],
  timezone: 'Europe/Brussels',
  domains: ['lestilleuls.example'],
  trustedDomains: ['rtbf.be', 'aviq.be'],
  contacts: {
    communication: {
      name: 'Cellule communication',
      email: 'com@lestilleuls.example',
      phone: '+32 81 00 00 00',
    },
    direction: { name: 'Direction', email: 'direction@lestilleuls.example' },
    reports: { name: 'Signalements', email: 'signalement@lestilleuls.example' },
  },
  units: [
    { id: 'jour', name: 'Accueil de jour' },
    { id: 'hebergement', name: 'Hébergement' },
  ],
  channels: [
    { id: 'fb-page', network: 'facebook', surface: 'page', audience: 'public', official: true },
    {
      id: 'fb-jour',
      network: 'facebook',
      surface: 'group',
      audience: 'members',
      official: true,
      unit: 'jour',
    },
    {
      id: 'fb-heb',
      network: 'facebook',
      surface: 'group',
      audience: 'members',
      official: true,
      unit: 'hebergement',
    },
    { id: 'li-page', network: 'linkedin', surface: 'page', audience: 'public', official: true },
  ],
  people: [
    {
      id: 'nadia',
      name: 'Nadia Lambert',
      kind: 'staff',
      roles: ['administrator'],
      acknowledged: '2026-01-10',
    },
    { id: 'karim', name: 'Karim Haddad', kind: 'staff', roles: ['moderator'], acknowledged: '2026-01-10' },
    {
      id: 'bruno',
      name: 'Bruno Leroy',
      kind: 'staff',
      roles: ['unit-head'],
      unit: 'jour',
      acknowledged: '2026-01-10',
    },
    {
      id: 'ines',
      name: 'Inès Dubois',
      kind: 'staff',
      roles: ['unit-head'],
      unit: 'hebergement',
      acknowledged: '2026-01-11',
    },
    {
      id: 'sofia',
      name: 'Sofia Petit',
      kind: 'staff',
      roles: ['educator'],
      unit: 'jour',
      acknowledged: '2026-01-12',
    },
    {
      id: 'tom',
      name: 'Tom Willems',
      kind: 'staff',
      roles: ['educator'],
      unit: 'hebergement',
      acknowledged: null,
    },
    ...Array.from({ length: 34 }, (_, number) => ({
      id: `p${number}`,
      name: `Personne ${number}`,
      kind: 'beneficiary',
      minor: number % 2 === 0,
      unit: number % 3 === 0 ? 'hebergement' : 'jour',
    })),
  ],
  consents: Array.from({ length: 30 }, (_, number) => ({
    person: `p${number}`,
    act: 'publish' as const,
    purpose: 'image',
    channels: number % 3 === 0 ? ['fb-page', 'fb-jour', 'fb-heb', 'li-page'] : ['fb-jour', 'fb-heb'],
    granted: '2025-09-01',
    withdrawn: number % 10 === 9 ? '2026-02-15' : null,
  })),
  blackouts: [],
  published: [
    ...[6, 7, 8].map((day) => ({
      channel: 'fb-page',
      at: `2026-04-0${day}T09:00:00+02:00`,
      author: 'nadia',
    })),
    ...[13, 14, 15].map((day) => ({
      channel: 'fb-heb',
      at: `2026-04-${day}T09:00:00+02:00`,
      author: 'ines',
    })),
    ...[13, 14].map((day) => ({ channel: 'fb-jour', at: `2026-04-${day}T10:00:00+02:00`, author: 'bruno' })),
  ],
}
