import type { Catalogue } from '../say.ts'

/** What is said when something does not go as asked. */
const fr = {
  fields: 'Rien n’est enregistré : il reste un point à revoir dans le formulaire.',
  required: 'À remplir.',
  tooLong: (maximum: number) => `Trop long : ${maximum} signes au plus.`,
  tooShort: (minimum: number) => `Trop court : ${minimum} signes au moins.`,
  email: 'Écrivez une adresse complète, comme nom@exemple.be.',
  address: 'Écrivez une adresse complète, qui commence par https://.',
  day: 'Écrivez une date, comme 2026-03-12.',
  choice: 'Choisissez une des réponses proposées.',
  unreadable: 'Cette valeur n’est pas celle que l’on attend ici.',
  notFound:
    'L’adresse est incomplète, ou la page a été retirée, ou elle n’appartient pas à votre organisation.',
  bug: 'Ce n’est pas de votre fait. Rien de ce qui était enregistré n’est perdu. Réessayez dans un instant.',
  elsewhere:
    'Cette demande venait d’une autre adresse : elle n’a pas été suivie. Revenez à la page et recommencez.',
  tooLarge: 'Ce fichier est trop lourd : 30 Mo au plus pour un document, 25 Mo pour une image.',
}

const en: typeof fr = {
  fields: 'Nothing is saved: one point of the form needs another look.',
  required: 'To fill in.',
  tooLong: (maximum) => `Too long: at most ${maximum} characters.`,
  tooShort: (minimum) => `Too short: at least ${minimum} characters.`,
  email: 'Write a complete address, such as name@example.org.',
  address: 'Write a complete address that begins with https://.',
  day: 'Write a date, such as 2026-03-12.',
  choice: 'Choose one of the answers offered.',
  unreadable: 'This value is not the one expected here.',
  notFound: 'The address is incomplete, or the page was removed, or it does not belong to your organisation.',
  bug: 'This is not your doing. Nothing that was saved is lost. Try again in a moment.',
  elsewhere:
    'This request came from another address: it was not followed. Go back to the page and start again.',
  tooLarge: 'This file is too heavy: at most 30 MB for a document, 25 MB for a picture.',
}

export const problems: Catalogue<typeof fr> = { fr, en }
