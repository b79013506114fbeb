import type { Locale, Standing } from '@balise/rules'

type Words = {
  columns: string[]
  standings: Record<Standing, string>
  fulfilled: string
  title: string
  at: (day: string) => string
  charter: (title: string, version: string) => string
  summary: (lacking: number, fulfilled: number) => string
  article: (number: string | null, title: string) => string
  who: string
  since: (day: string) => string
  due: (day: string) => string
  attested: (by: string, day: string) => string
  footer: (organisation: string) => string
}

const fr: Words = {
  columns: [
    'Article',
    'Titre de l’article',
    'Devoir',
    'État',
    'Constat',
    'Qui',
    'Depuis le',
    'Avant le',
    'Que faire',
    'Règle',
  ],
  standings: { late: 'en retard', missing: 'manque', attest: 'à attester', soon: 'bientôt' },
  fulfilled: 'tenu',
  title: 'Conformité à la charte',
  at: (day) => `État au ${day}`,
  charter: (title, version) => `${title}, version ${version}`,
  summary: (lacking, fulfilled) =>
    `${lacking} ${lacking < 2 ? 'devoir à suivre' : 'devoirs à suivre'}, ${fulfilled} ${fulfilled < 2 ? 'tenu' : 'tenus'}`,
  article: (number, title) => (number ? `Article ${number}, ${title}` : `Article « ${title} »`),
  who: 'Qui',
  since: (day) => `depuis le ${day}`,
  due: (day) => `avant le ${day}`,
  attested: (by, day) => `Attesté par ${by} le ${day}`,
  footer: (organisation) => `${organisation} · établi par Balise`,
}

const en: Words = {
  columns: [
    'Article',
    'Title of the article',
    'Duty',
    'Standing',
    'Finding',
    'Who',
    'Since',
    'Due',
    'What to do',
    'Rule',
  ],
  standings: { late: 'late', missing: 'missing', attest: 'to attest', soon: 'soon' },
  fulfilled: 'fulfilled',
  title: 'Compliance with the charter',
  at: (day) => `As of ${day}`,
  charter: (title, version) => `${title}, version ${version}`,
  summary: (lacking, fulfilled) =>
    `${lacking} ${lacking === 1 ? 'duty' : 'duties'} to attend to, ${fulfilled} fulfilled`,
  article: (number, title) => (number ? `Article ${number}, ${title}` : `Article “${title}”`),
  who: 'Who',
  since: (day) => `since ${day}`,
  due: (day) => `due ${day}`,
  attested: (by, day) => `Attested by ${by} on ${day}`,
  footer: (organisation) => `${organisation} · made by Balise`,
}

export const wordsIn = (locale: Locale): Words => (locale === 'fr' ? fr : en)
