import { randomOf } from '../random.ts'
import type { Random } from '../random.ts'

/** A post that insults someone with a word written so that a filter misses it, and how. */
export type HiddenInsult = { text: string; how: string; start: number; end: number }

// Between @, the word that its author hides; around it, what makes it an insult.
const INSULTS = [
  'Quel @connard@ ce directeur',
  'Ce chauffeur est un @connard@',
  'La secrétaire est une @connasse@, tout le monde le sait',
  'Encore ces @connards@ de la mairie',
  'Bande de @salopards@, rendez l’argent',
  'Regardez-moi cette @salope@',
  'Toi et ta sœur, deux @salopes@',
  'Sale @enculé@',
  'Tous des @enculés@ au conseil',
  'L’@enfoiré@ du bureau 12 a encore gagné',
  'Une vraie @pétasse@ cette animatrice',
  'Une @pouffiasse@ à l’accueil, comme d’habitude',
  'Un @bougnoule@ de plus dans le service',
  'Encore un @youpin@ à la télé',
  'Cette @tarlouze@ n’a rien à faire ici',
  'Espèce d’@idiot@',
  'Espèce de @crétin@, relis le dossier',
  'Tu es un @abruti@ et tu le resteras',
  'T’es qu’une @merde@',
  'Vous n’êtes que des @ordures@',
  'Bande d’@imbéciles@, démission',
  'Espèce de sale @bâtard@',
  'T’es un @bouffon@',
  'Tas de @racailles@, dégagez',
  'Gros @con@ va',
  'Pauvre @conne@',
  'Sale @pute@',
  'Fils de @pute@',
  '@Nique@ ta mère',
  'Ferme ta @gueule@ le maire',
  'Va te faire @foutre@',
  'Va te faire @enculer@',
  'Mange-@merde@, rends la caisse',
  'Sale @arabe@, on t’a vu',
  'Sales @juifs@, on vous voit',
]
const AROUND = [
  ['', ''],
  ['', ' !'],
  ['Bravo pour la fête. ', '.'],
  ['', ' 😡😡'],
  ['Réunion de 18h30 annulée : ', ', merci.'],
  ['', ' https://exemple.fr/article'],
] as const

const LEET: Readonly<Record<string, readonly string[]>> = {
  a: ['4', '@'],
  b: ['8'],
  e: ['3', '€'],
  g: ['9'],
  i: ['1', '!'],
  l: ['1', '|'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7', '+'],
}
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' },
  ...{ A: 'А', B: 'В', C: 'С', E: 'Е', M: 'М', O: 'О', P: 'Р', T: 'Т' },
}
const GREEK: Readonly<Record<string, string>> = {
  a: 'α',
  e: 'ε',
  i: 'ι',
  o: 'ο',
  p: 'ρ',
  n: 'η',
  u: 'υ',
  t: 'τ',
}
const FLIPPED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijlmnopqrstuvyz'].map((letter, i) => [letter, [...'ɐqɔpǝɟƃɥıɾlɯuodbɹsʇnʌʎz'][i]!]),
)
const EMOJI = ['🔥', '🤡', '💩', '😂', '❤️', '👏']

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const letters = (word: string) => [...plain(word)]
const isVowel = (letter: string) => 'aeiouy'.includes(letter.toLowerCase())
/** A place inside the word: its first and its last letter stay. */
const inside = (count: number, random: Random) => random.between(1, Math.max(1, count - 2))

function swapped(
  word: string,
  random: Random,
  share: number,
  by: Readonly<Record<string, readonly string[]>>,
): string {
  const parts = letters(word)
  const able = parts.flatMap((letter, i) => (by[letter] ? [i] : []))
  if (able.length === 0) return word
  const sure = random.of(able)
  return parts
    .map((letter, i) => (by[letter] && (i === sure || random.is(share)) ? random.of(by[letter]) : letter))
    .join('')
}
const lists = (by: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(by).map(([letter, other]) => [letter, [other]]))

const styled = (from: number) => (word: string) =>
  letters(word.toLowerCase())
    .map((letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(from + letter.charCodeAt(0) - 97) : letter))
    .join('')

const HOWS: Readonly<Record<string, (word: string, random: Random) => string>> = {
  'digits and signs for letters': (word, random) => swapped(word, random, 0.5, LEET),
  'letters apart': (word) => letters(word).join(' '),
  'points between letters': (word, random) => letters(word).join(random.of(['.', '-', '_', '·', '*', '/'])),
  'letters repeated': (word, random) => {
    const parts = letters(word)
    const at = inside(parts.length, random)
    return parts.map((letter, i) => letter.repeat(i === at ? random.between(3, 6) : 1)).join('')
  },
  'every letter repeated': (word, random) =>
    letters(word)
      .map((letter) => letter.repeat(random.between(2, 4)))
      .join(''),
  'one letter masked': (word, random) => {
    const parts = letters(word)
    const vowels = parts.flatMap((letter, i) => (i > 0 && i < parts.length - 1 && isVowel(letter) ? [i] : []))
    const at = vowels.length > 0 ? random.of(vowels) : inside(parts.length, random)
    return parts.map((letter, i) => (i === at ? random.of(['*', '#', '•', '_']) : letter)).join('')
  },
  'letters masked': (word) => {
    const parts = letters(word)
    const hidden = Math.max(1, Math.floor(parts.length / 2) - 1)
    return parts.map((letter, i) => (i > 0 && i <= hidden ? '*' : letter)).join('')
  },
  'Cyrillic letters': (word, random) => swapped(word, random, 0.6, lists(CYRILLIC)),
  'Greek letters': (word, random) => swapped(word, random, 0.6, lists(GREEK)),
  'full-width letters': styled(0xff41),
  'bold letters': styled(0x1d41a),
  'circled letters': styled(0x24d0),
  'zero-width marks': (word, random) =>
    letters(word).join(random.of(['\u200b', '\u200d', '\u2060', '\u00ad'])),
  'accents on all letters': (word, random) =>
    letters(word)
      .map((letter) => letter + random.of(['\u0301', '\u0308', '\u0336', '\u0327\u0302']))
      .join(''),
  'emoji between letters': (word, random) => letters(word).join(random.of(EMOJI)),
  'emoji for a letter': (word, random) => {
    const parts = letters(word)
    const at = inside(parts.length, random)
    return parts.map((letter, i) => (i === at ? random.of(EMOJI) : letter)).join('')
  },
  'letters in black squares': styled(0x1f170),
  'parted by a hyphen': (word, random) => {
    const parts = letters(word)
    const at = random.between(2, Math.max(2, parts.length - 2))
    return `${parts.slice(0, at).join('')}-${parts.slice(at).join('')}`
  },
  'one capital in two': (word) =>
    letters(word)
      .map((letter, i) => (i % 2 === 0 ? letter.toLowerCase() : letter.toUpperCase()))
      .join(''),
  'letters upside down': (word) =>
    letters(word.toLowerCase())
      .map((letter) => FLIPPED[letter] ?? letter)
      .toReversed()
      .join(''),
  'signs and repeated letters': (word, random) => {
    const parts = [...swapped(word, random, 0.4, LEET)]
    const at = inside(parts.length, random)
    return parts.map((letter, i) => letter.repeat(i === at ? 3 : 1)).join('')
  },
  'signs and points': (word, random) => [...swapped(word, random, 0.3, LEET)].join('.'),
}

/** The same seed gives the same posts. Every word is hidden in every way, in so many posts each. */
export function generateHidden(seed: number, each: number): HiddenInsult[] {
  const random = randomOf(seed)
  return Object.entries(HOWS).flatMap(([how, hide]) =>
    Array.from({ length: each }, (_, i) => {
      const [before = '', word = '', after = ''] = INSULTS[i % INSULTS.length]!.split('@')
      const [first, last] = random.of(AROUND)
      const hidden = hide(word, random)
      const start = first.length + before.length
      return { text: first + before + hidden + after + last, how, start, end: start + hidden.length }
    }),
  )
}

/** The same insults, written plainly: what is hidden must first be known. */
export const plainInsults = (): string[] => INSULTS.map((insult) => insult.replaceAll('@', ''))
