import type { Person } from '../../src/case.ts'
import { randomOf } from '../random.ts'
import type { Random } from '../random.ts'

/** `how` the person is named, or the sort of text that names nobody. */
export type NameSample = { text: string; how: string; expected: { id: string; start: number; end: number }[] }

const FIRST = (
  'Léa Lucas Emma Hugo Inès Karim Sofia Nadia Bruno Maëlle Anaïs Théo Yanis Zoé Noémie Élodie Gaspard Fatima Mehdi ' +
  'Chloé Jean-Marc Marie-Claire Anne-Sophie Loïc Aïcha Mathis Camille Olivier Jeanne Rachid Françoise Benoît Koen Els ' +
  'Thi-Mai Giulia Piotr Aminata Kévin Guillaume Cécile François Pierre Rose Paul Victor Claire Marc'
).split(' ')
// Also names that are words, names of several words, with particles, hyphens, apostrophes.
const LAST = (
  'Moreau|Lambert|Claes|Duval|Janssens|Tremblay|Gagnon|Girardin|Lefèvre|Benali|Nguyen|Rousseau|Delvaux|Peeters|' +
  'Bouchard|Favre|Rochat|Schmit|Haddad|Kowalski|Traoré|Diallo|Ferreira|Vasseur|Lemaître|Vandamme|Closset|Mertens|' +
  'Petit|Boulanger|Marchand|Fleury|Leblanc|Poirier|Charpentier|Berger|Roy|Blanc|Noël|Printemps|Legrand|Bonnet|' +
  'Le Goff|de la Tour|Van den Berghe|D’Hondt|O’Neill|Dupont-Carlier|El Amrani|Le Roux|Da Silva|Saint-Pierre|' +
  'N’Diaye|Ben Youssef|Vander Elst|De Smet|Martin|Durand|Dubois|Simon|Laurent|Michel|Bertrand|Thomas'
).split('|')

/** A register of so many people, each with a name of their own. */
export function peopleOfRegister(seed: number, count: number): Person[] {
  const random = randomOf(seed)
  const names = new Set<string>()
  while (names.size < Math.min(count, (FIRST.length * LAST.length) / 4))
    names.add(`${random.of(FIRST)} ${random.of(LAST)}`)
  return [...names].map((name, i) => ({ id: `person-${i}`, name, kind: 'staff' }))
}

const partsOf = (name: string) => {
  const space = name.indexOf(' ')
  return { first: name.slice(0, space), last: name.slice(space + 1) }
}
const initials = (first: string) =>
  first
    .split('-')
    .map((part) => `${part.charAt(0)}.`)
    .join('-')
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '')

const HOWS: Record<string, (first: string, last: string) => string> = {
  'first and last name': (first, last) => `${first} ${last}`,
  'without accents': (first, last) => plain(`${first} ${last}`),
  'decomposed accents': (first, last) => `${first} ${last}`.normalize('NFD'),
  'in capitals': (first, last) => `${first} ${last}`.toUpperCase(),
  'last name in capitals first': (first, last) => `${last.toUpperCase()} ${first}`,
  'last name in capitals': (first, last) => `${first} ${last.toUpperCase()}`,
  'initial and last name': (first, last) => `${initials(first)} ${last}`,
  'title and last name': (_, last) => `Madame ${last}`,
  'short title and last name': (_, last) => `M. ${last}`,
  'title, first and last name': (first, last) => `Mme ${first} ${last}`,
  'straight apostrophe': (first, last) => `${first} ${last}`.replace('’', "'"),
  'unbreakable space': (first, last) => `${first}\u00a0${last}`,
}

const SENTENCES = [
  'Merci à @ pour son aide',
  '@ a animé l’atelier du 12 mai',
  'Le gâteau de @ était délicieux',
  'Bravo @ !',
  'Avec @, la fête fut belle',
  '« On recommence quand vous voulez », dit @',
  'Photo : @',
  'Inscriptions auprès de @ avant vendredi',
  'Hier, @ et son équipe ont planté douze arbres',
  'Le départ de @ nous attriste',
  'Réunion avec @, salle 3',
  'C’est @ qui le dit',
  'L’équipe (@ en tête) vous attend',
  'Rendez-vous chez @ à 14 h',
  'Les mots d’@ nous ont touchés',
]

const NOBODY = [
  (last: string) => `Rendez-vous place ${last} à 14 h`,
  (last: string) => `Travaux rue ${last} jusqu’au 12 mai`,
  (last: string) => `Le lycée ${last} ouvre ses portes`,
  (last: string) => `L’école Jean-${last} recrute`,
  () => 'Le petit déjeuner est servi à 8 h, le pain vient du boulanger',
  () => 'Le marchand de glaces passe au printemps, à Noël il vend des marrons',
  () => 'Un grand blanc sur la page, un petit mot du berger : bonne route',
  () => 'Le charpentier et le poirier, un conte pour enfants',
  () => 'Les girardiniers et les moreaux chantent dans la forêt',
  () => 'Bonnet de laine obligatoire, le roi et la rose, une pièce claire',
  () => 'La Saint-Michel, puis la Saint-Martin : deux foires à ne pas manquer',
  () => 'Un duvet, des lambris, une girafe : l’inventaire du grenier',
  () => 'Notre service recrute un éducateur à mi-temps pour la rentrée',
  () => 'Merci aux bénévoles de la fête de quartier, quelle belle journée',
]

/** Sentences that name people of the register in their many ways, and as many that name none of them. */
export function generateNames(seed: number, people: readonly Person[], each: number): NameSample[] {
  const random = randomOf(seed)
  const samples: NameSample[] = []
  for (const [how, write] of Object.entries(HOWS))
    for (let i = 0; i < each; i++) {
      const { id, name } = random.of(people)
      const { first, last } = partsOf(name)
      samples.push(sampleOf(random.of(SENTENCES), write(first, last), how, id))
    }
  const known = new Set(people.map(({ name }) => name))
  const named = samples.length
  for (let i = 0; i < named; i++) samples.push({ ...nobody(random, people, known), expected: [] })
  return samples
}

function nobody(random: Random, people: readonly Person[], known: ReadonlySet<string>) {
  const { last } = partsOf(random.of(people).name)
  if (random.is(0.7)) return { how: 'places and words', text: random.of(NOBODY)(last) }
  const first = FIRST.find((one) => !known.has(`${one} ${last}`))
  const stranger = first ? `${first} ${last}` : 'Sophie Marceau'
  return { how: 'someone else of that name', text: random.of(SENTENCES).replace('@', stranger) }
}

function sampleOf(sentence: string, written: string, how: string, id: string): NameSample {
  const start = sentence.indexOf('@')
  const text = sentence.replace('@', () => written)
  return { text, how, expected: [{ id, start, end: start + written.length }] }
}
