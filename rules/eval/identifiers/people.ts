import type { Random } from '../random.ts'

// Made up: any likeness with someone is chance.
const FIRST =
  'Léa Lucas Emma Hugo Inès Karim Sofia Nadia Bruno Maëlle Anaïs Théo Yanis Zoé Noémie Élodie Gaspard Fatima Mehdi Chloé Jean-Marc Marie-Claire Anne-Sophie Loïc Aïcha Mathis Camille Olivier Jeanne Rachid'
const LAST =
  'Moreau Lambert Claes Duval Janssens Tremblay Gagnon Girardin Lefèvre Benali Nguyen Rousseau Delvaux Peeters Roy Bouchard Favre Rochat Schmit Weber Haddad Kowalski Traoré Diallo Ferreira Mercier Vasseur Dubois'

export const firstName = (random: Random): string => random.of(FIRST.split(' '))
export const lastName = (random: Random): string => random.of(LAST.split(' '))
export const fullName = (random: Random): string => `${firstName(random)} ${lastName(random)}`
/** Everyone whom these names make: the people of the organisation that the posts speak of. */
export const EVERYONE: readonly string[] = FIRST.split(' ').flatMap((first) =>
  LAST.split(' ').map((last) => `${first} ${last}`),
)
