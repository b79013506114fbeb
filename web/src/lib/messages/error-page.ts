import type { Catalogue } from '../say.ts'

/** The page that stands where another was asked for; what happened is said by the server, in `problems.ts`. */
const fr = {
  notFound: 'Cette page n’existe pas',
  notAllowed: 'Cette page n’est pas pour vous',
  notNow: 'Cela ne peut pas se faire pour l’instant',
  bug: 'Balise n’a pas pu répondre',
  reference: (reference: string) =>
    `Si cela se répète, donnez cette référence à la personne qui héberge Balise : ${reference}.`,
  goToday: 'Revenir à Aujourd’hui',
}

const en: typeof fr = {
  notFound: 'This page does not exist',
  notAllowed: 'This page is not for you',
  notNow: 'This cannot be done for now',
  bug: 'Balise could not answer',
  reference: (reference) =>
    `If it happens again, give this reference to the person who hosts Balise: ${reference}.`,
  goToday: 'Back to Today',
}

export const errorPage: Catalogue<typeof fr> = { fr, en }
