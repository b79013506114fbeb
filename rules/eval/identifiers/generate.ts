import { randomOf } from '../random.ts'
import { luhnDigit } from './check-digits.ts'
import type { Random } from '../random.ts'
import { card, iban } from './accounts.ts'
import { key } from './keys.ts'
import * as numbers from './numbers.ts'
import { plates } from './plates.ts'
import * as texts from './texts.ts'
import { firstName, fullName } from './people.ts'

/** What the engine calls it. */
export type Field =
  | 'phone'
  | 'email'
  | 'iban'
  | 'card'
  | 'nationalNumber'
  | 'plate'
  | 'birthDate'
  | 'address'
  | 'situation'
  | 'credential'

export type Expected = { field: Field; kind: string; start: number; end: number }
/** A text and what it gives away; nothing when it is a hard negative, of which `kind` says the sort. */
export type Sample = { text: string; kind: string; expected: Expected[] }

type Maker = { kind: string; field: Field; make: (random: Random) => string }

const CALLS = [
  'Appelez la maman de # au @',
  'Le papa de # : @',
  'Tél. @',
  'Tél : @ (le soir)',
  'GSM @',
  'Portable : @',
  'Joignable au @ jusqu’à 18 h',
  '☎️ @',
  'Contactez # (@) pour les inscriptions',
  'Inscriptions avant le 12/05/2026 auprès de #, @',
  'Mon numéro a changé, c’est le @',
  'SMS ou WhatsApp : @',
  'Réservation : # - @',
]
const NUMBERS = [
  'Le numéro de # est @',
  '# : @',
  'Dossier de #\nN° @',
  'Voici : @',
  'Pour # (@)',
  'Il me faut le @ de # avant le 3 mai',
]
const CARS = [
  'La voiture immatriculée @ est mal garée',
  'Plaque @ : phares allumés',
  'La Clio @ bloque la sortie',
  'Véhicule @ à déplacer',
  'Quelqu’un connaît cette auto ? @',
  'Le camion @ appartient à #',
  'Stationnement gênant : @ (voiture grise)',
]
const phones: Maker[] = [
  { kind: 'phone, France', field: 'phone', make: numbers.phoneOfFrance },
  { kind: 'phone, overseas France', field: 'phone', make: numbers.phoneOverseas },
  { kind: 'phone, Belgium', field: 'phone', make: numbers.phoneOfBelgium },
  { kind: 'phone, Switzerland', field: 'phone', make: numbers.phoneOfSwitzerland },
  { kind: 'phone, Luxembourg', field: 'phone', make: numbers.phoneOfLuxembourg },
  { kind: 'phone, Canada', field: 'phone', make: numbers.phoneOfCanada },
]
const written: (Maker & { templates: readonly string[] })[] = [
  ...phones.map((maker) => ({ ...maker, templates: CALLS })),
  {
    kind: 'e-mail',
    field: 'email',
    make: texts.email,
    templates: [
      'Écrivez à @',
      'Contact : # <@>',
      '# (@) répond à vos questions',
      '@',
      'Mail: @, merci',
      'Inscription auprès de @ avant le 3',
    ],
  },
  {
    kind: 'IBAN',
    field: 'iban',
    make: iban,
    templates: [
      'Versez 12 € sur le compte @',
      'IBAN : @',
      'Le compte de # : @ (BIC ABCDBE22)',
      'À rembourser : @',
      'RIB de #\n@',
    ],
  },
  {
    kind: 'card',
    field: 'card',
    make: card,
    templates: [
      'Carte @, expire 05/27',
      'CB de # : @',
      'J’ai payé avec la carte @',
      'N° @ (Visa)',
      '@ cryptogramme au dos',
    ],
  },
  { kind: 'NIR, France', field: 'nationalNumber', make: numbers.nir, templates: [...NUMBERS, 'Sécu : @'] },
  {
    kind: 'NISS, Belgium',
    field: 'nationalNumber',
    make: numbers.niss,
    templates: [...NUMBERS, 'NISS @', 'Registre national : @'],
  },
  {
    kind: 'NAS, Canada',
    field: 'nationalNumber',
    make: numbers.nas,
    templates: [
      'NAS : @',
      'Le NAS de # est @',
      'Numéro d’assurance sociale @',
      '# (assurance sociale @)',
      'NAS @',
      '@ (NAS)',
    ],
  },
  {
    kind: 'AVS, Switzerland',
    field: 'nationalNumber',
    make: numbers.avs,
    templates: [...NUMBERS, 'N° AVS @'],
  },
  {
    kind: 'matricule, Luxembourg',
    field: 'nationalNumber',
    make: numbers.matricule,
    templates: [...NUMBERS, 'Matricule @'],
  },
  ...Object.entries(plates).map(([kind, make]) => ({
    kind,
    field: 'plate' as const,
    make,
    templates: CARS,
  })),
  {
    kind: 'token or key',
    field: 'credential',
    make: key,
    templates: [
      'Utilisez @ pour vous connecter',
      'Clé : @',
      '@',
      'token=@',
      'Le jeton de test : @ (à changer)',
    ],
  },
]
/** The brackets of these say what is to be found. */
const told: Maker[] = [
  { kind: 'date of birth', field: 'birthDate', make: texts.birth },
  { kind: 'home', field: 'address', make: texts.home },
  { kind: 'health or family', field: 'situation', make: texts.situation },
  { kind: 'password or code', field: 'credential', make: texts.password },
]

const ENDINGS = ['.', '.', '', ' !', ', merci.', ' 🙏', '…', '. Merci à tous.', '.\nÀ bientôt']
const spoiltNumbers: Record<string, (random: Random) => string> = {
  'NISS with a wrong key': (random) =>
    `Le numéro ${numbers.writtenNiss(numbers.spoilt(numbers.nissDigits(random), random), random)} n’existe pas`,
  'card with a wrong digit': (random) => `Billet n° ${numbers.cut(wrongCard(random), [4, 4, 4, 4], ' ')}`,
  'IBAN with a wrong key': (random) =>
    `Exemple d’IBAN : BE00 ${numbers.cut(random.digits(12), [4, 4, 4], ' ')}`,
}

function wrongCard(random: Random): string {
  const digits = numbers.cut(`4${random.digits(14)}`, [15], '')
  return digits + ((Number(luhnDigit(digits)) + random.between(1, 9)) % 10)
}

/**
 * Posts in French that give something away, in the forms that people use, and posts with numbers, dates and places
 * that give nothing away. The same seed gives the same posts.
 *
 * @param each how many of each kind; twice as many as all kinds together are harmless
 */
export function generateIdentifiers(seed: number, each: number): Sample[] {
  const random = randomOf(seed)
  const samples: Sample[] = []
  for (const { kind, field, make, templates } of written)
    for (let i = 0; i < each; i++) {
      const value = `⟦${make(random)}⟧`
      samples.push(
        sampleOf(
          random.of(templates).replace('@', () => value),
          kind,
          field,
          random,
        ),
      )
    }
  for (const { kind, field, make } of told)
    for (let i = 0; i < each; i++) samples.push(sampleOf(make(random), kind, field, random))

  const spoilings = Object.entries(spoiltNumbers)
  const harmless = samples.length
  for (let i = 0; i < harmless; i++) {
    const [kind, make] = random.is(0.1) ? random.of(spoilings) : (['harmless', texts.harmless] as const)
    const second = random.is(0.3) ? `. ${texts.harmless(random)}` : ''
    samples.push({ text: make(random) + second + random.of(ENDINGS), kind, expected: [] })
  }
  return samples
}

const TOLD = /⟦([^⟧]*)⟧/

function sampleOf(template: string, kind: string, field: Field, random: Random): Sample {
  const filled = template.replaceAll('#', () => (random.is(0.5) ? firstName(random) : fullName(random)))
  const lead = random.is(0.3) ? `${texts.harmless(random)}. ` : ''
  let text = lead
  let rest = filled
  const expected: Expected[] = []
  for (let found = TOLD.exec(rest); found; found = TOLD.exec(rest)) {
    text += rest.slice(0, found.index)
    expected.push({ kind, field, start: text.length, end: text.length + found[1]!.length })
    text += found[1]
    rest = rest.slice(found.index + found[0].length)
  }
  return { text: text + rest + random.of(ENDINGS), kind, expected }
}
