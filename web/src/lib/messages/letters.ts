import type { Catalogue } from '../say.ts'

/** Letters with a code, for those who have no electronic address. */
const fr = {
  title: 'Lettres à imprimer',
  lead: 'Pour qui n’a pas d’adresse électronique : une lettre par personne, avec le code de son lien et le formulaire à cocher.',
  toReach: 'À joindre par lettre',
  count: (count: number) =>
    count === 1
      ? '1 personne sans adresse électronique : 1 lettre.'
      : `${count} personnes sans adresse électronique : ${count} lettres.`,
  none: 'Toutes celles et ceux qui répondent ici ont une adresse électronique, ou personne ne répond encore.',
  everyoneHas: 'Toutes les lettres sont faites.',
  done: (count: number) =>
    count === 1 ? '1 personne a déjà sa lettre.' : `${count} personnes ont déjà leur lettre.`,
  how: 'Chacune est dans la langue de la personne et commence sur une nouvelle feuille, même recto verso. Le lien que la personne avait se ferme.',
  again: (count: number) =>
    count === 1
      ? 'Refaire aussi la lettre déjà imprimée'
      : `Refaire aussi les ${count} lettres déjà imprimées`,
  againHint: 'Le code change : celui de la lettre d’avant ne s’ouvre plus.',
  againCounts:
    'Le code change : celui de la lettre d’avant ne s’ouvre plus. C’est un rappel, sur trois au plus.',
  print: (count: number) => (count === 1 ? 'Préparer la lettre' : `Préparer les ${count} lettres`),
  printAgain: 'Refaire les lettres',
  most: (count: number) => `Les ${count} premières ; les autres ensuite.`,
  who: 'À qui',
  for: (holder: string, person: string) => `${holder}, pour ${person}`,
  ready: 'Les lettres sont prêtes. Ouvrez le fichier, puis imprimez-le.',
  prints: 'Fichiers de lettres',
  made: (count: number, day: string, by: string) =>
    `${count} lettre${count > 1 ? 's' : ''}, le ${day}${by ? `, par ${by}` : ''}`,
  open: (part: number, parts: number) =>
    parts === 1 ? 'Ouvrir le PDF' : `Ouvrir le PDF ${part} sur ${parts}`,
  openOf: (day: string) => `lettres du ${day}`,
  until: (day: string) => `à ouvrir avant le ${day}`,
  gone: 'Le fichier est effacé. Les lettres, elles, s’ouvrent toujours.',
  ofUnit: (unit: string) => `Lettres : ${unit}`,
  noUnits: 'Aucun service n’est encore noté. Une demande à tous imprime aussi ses lettres.',
  units: 'Services de l’organisation',
}

const en: typeof fr = {
  title: 'Letters to print',
  lead: 'For those without an e-mail address: one letter each, with the code of their link and the form to tick.',
  toReach: 'To be reached by letter',
  count: (count) =>
    count === 1
      ? '1 person without an e-mail address: 1 letter.'
      : `${count} people without an e-mail address: ${count} letters.`,
  none: 'All those who answer here have an e-mail address, or nobody answers yet.',
  everyoneHas: 'All the letters are made.',
  done: (count) => (count === 1 ? '1 person has their letter.' : `${count} people have their letter.`),
  how: 'Each is in the language of that person and starts on a new sheet, on both sides too. The link they had closes.',
  again: (count) =>
    count === 1
      ? 'Also make the letter again that is printed'
      : `Also make the ${count} letters again that are printed`,
  againHint: 'The code changes: that of the letter before no longer opens.',
  againCounts:
    'The code changes: that of the letter before no longer opens. It is a reminder, of three at most.',
  print: (count) => (count === 1 ? 'Prepare the letter' : `Prepare the ${count} letters`),
  printAgain: 'Make the letters again',
  most: (count) => `The first ${count}; the others next.`,
  who: 'To whom',
  for: (holder, person) => `${holder}, for ${person}`,
  ready: 'The letters are ready. Open the file, then print it.',
  prints: 'Files of letters',
  made: (count, day, by) => `${count} letter${count > 1 ? 's' : ''}, on ${day}${by ? `, by ${by}` : ''}`,
  open: (part, parts) => (parts === 1 ? 'Open the PDF' : `Open PDF ${part} of ${parts}`),
  openOf: (day) => `letters of ${day}`,
  until: (day) => `to be opened before ${day}`,
  gone: 'The file is erased. The letters still open.',
  ofUnit: (unit) => `Letters: ${unit}`,
  noUnits: 'No unit is noted yet. A request to everyone prints its letters too.',
  units: 'Units of the organisation',
}

export const letterWords: Catalogue<typeof fr> = { fr, en }
