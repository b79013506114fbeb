import { sentenceAround } from './sentences.ts'
import { matcherOf, wordsOf } from './words.ts'
import { folded } from './fold.ts'
import type { Matcher, Words } from './words.ts'

// What an organisation is called in a post, and what it does when it speaks.
const BODIES = [
  'l’asbl',
  'l’association',
  'l’organisation',
  'l’institution',
  'l’établissement',
  'la structure',
  'la direction',
  'le conseil d’administration',
  'le syndicat',
  'la commune',
  'la mairie',
  'le département',
  'l’intercommunalité',
  'la communauté de communes',
  'la collectivité',
  'le cpe',
  'la garderie',
  'l’école',
  'l’entreprise',
]
const OURS = [
  'notre asbl',
  'notre association',
  'notre organisation',
  'notre institution',
  'notre établissement',
  'notre structure',
  'notre direction',
  'notre syndicat',
  'notre commune',
  'notre département',
  'notre intercommunalité',
  'notre cpe',
  'our organisation',
  'our organization',
  'our association',
]
const SAYS = [
  'annonce',
  'annoncent',
  'informe',
  'informent',
  'vous informe',
  'vous informent',
  'déclare',
  'déclarent',
  'confirme',
  'confirment',
  'dément',
  'démentent',
  'condamne',
  'condamnent',
  'dénonce',
  'dénoncent',
  'soutient',
  'soutiennent',
  'décide',
  'décident',
  'a décidé',
  'ont décidé',
  'refuse',
  'refusent',
  's’engage',
  's’engagent',
  'recommande',
  'recommandent',
  'demande',
  'demandent',
  'estime',
  'estiment',
  'considère',
  'considèrent',
  'prend position',
  'prennent position',
  'présente ses excuses',
  'présentent leurs excuses',
  'communique',
  'communiquent',
  'regrette',
  'regrettent',
  'announces',
  'announce',
  'informs',
  'confirms',
  'denies',
  'condemns',
  'supports',
  'has decided',
]
const ALWAYS = [
  'communiqué officiel',
  'position officielle',
  'déclaration officielle',
  'porte-parole de',
  'official statement',
  'on behalf of the organisation',
  'on behalf of the organization',
  'on behalf of our',
  'on behalf of the association',
]

/** Words that speak for an organisation, whatever its name. */
const GENERAL = [
  ...ALWAYS,
  ...BODIES.flatMap((body) => [
    `au nom de ${body}`.replace('de le ', 'du '),
    `nous, ${body}`,
    `nous ${body}`,
  ]),
  ...OURS.map((ours) => `au nom de ${ours}`),
  ...[...BODIES, ...OURS].flatMap((body) => SAYS.map((says) => `${body} ${says}`)),
]

export function speechMatcher(cues: readonly string[]): Matcher<true> {
  return matcherOf([...GENERAL, ...cues].map((words) => [words, true] as const))
}

const says = new Set(SAYS.map(folded))
const JOINS = [
  'au nom de',
  'au nom de la',
  "au nom de l'",
  'au nom des',
  'au nom du',
  'nous,',
  'nous',
  'on behalf of',
  'we,',
  'we at',
  'we,at',
]

// With the spaces around, and « l’association » between: as much of the text is read before a name.
const LONGEST_JOIN = 60

/** Words that speak for an organisation by its name: « Nous, Les Tilleuls », « Les Tilleuls annoncent ». */
export function namedSpeech(words: Words, names: readonly string[]): { start: number; end: number }[] {
  const { text } = words
  const found = matcherOfNames(names)(words)
  return found.flatMap(({ start, end }) => {
    const sentence = sentenceAround(text, start)
    const before = folded(text.slice(Math.max(sentence.start, start - LONGEST_JOIN), start)).replace(
      /(?: l'asbl| l'association| the)$/,
      '',
    )
    const join = JOINS.find((one) => before === one || before.endsWith(` ${one}`))
    if (join) return [{ start: beginning(text, sentence.start, start, join), end }]
    const verb = verbAfter(text, end, sentence.end)
    if (verb !== undefined) return [{ start, end: verb }]
    return isPlural(text.slice(end, sentence.end)) ? [{ start, end }] : []
  })
}

// Posts come one after the other from one organisation.
let last = { names: [] as readonly string[], find: matcherOf<true>([]) }

function matcherOfNames(names: readonly string[]): Matcher<true> {
  const isSame = names.length === last.names.length && names.every((name, i) => name === last.names[i])
  if (!isSame) last = { names, find: matcherOf(names.map((name) => [name, true] as const)) }
  return last.find
}

/** Where the joining words begin, in the text as written; they are in the sentence's last words before the name. */
function beginning(text: string, from: number, name: number, join: string): number {
  const matches = matcherOf([[join.replace(/,$/, ''), true]])(wordsOf(text.slice(from, name)))
  return from + (matches.at(-1)?.start ?? name - from)
}

// "présentent leurs excuses" is the longest.
const MOST_VERB_WORDS = 3

function verbAfter(text: string, from: number, until: number): number | undefined {
  let end = from
  for (let words = 0; words < MOST_VERB_WORDS && end < until; words++) {
    while (end < until && text[end] === ' ') end++
    while (end < until && !/[\s,.;:!?]/.test(text[end]!)) end++
    if (says.has(folded(text.slice(from, end)))) return end
  }
  return undefined
}

/** « Les Tilleuls, nous … »: the name, then the first person plural as its subject. */
const isPlural = (rest: string) => /^\s?,\s?nous\s/iu.test(rest)

const DENIALS = ['pas', 'ni', 'jamais', 'nullement', 'aucunement', 'sans', 'not', 'never']

/** « Je ne parle pas au nom de l’association » says the contrary: the words just before deny it. */
export function isDenied(text: string, start: number): boolean {
  const sentence = sentenceAround(text, start)
  const before = folded(text.slice(Math.max(sentence.start, start - 40), start)).split(/[ ,']/)
  return before.slice(-3).some((word) => DENIALS.includes(word))
}
