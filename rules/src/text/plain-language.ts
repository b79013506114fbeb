import { lexiconOf } from './words.ts'
import type { Match, Words } from './words.ts'

type Place = { start: number; end: number }

// Three words of four letters at least: one is emphasis, and acronyms are shorter or stand alone.
const SHOUT =
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’'-]{1,29}(?:[ \u00a0\u202f]\p{Lu}[\p{Lu}’'-]{0,29}){2,40}(?![\p{L}\p{N}])/gu
const LONG_WORD = /\p{Lu}{4,}/gu
const FEW_LONG = 2
// Acronyms of four letters and more that stand beside each other in a list.
const ACRONYMS = new Set(
  (
    'AESH ALSH ASBL ATSEM AVIQ CAUE CCAS CFDT CFTC CGSP CISSS CIUSSS CNESST CNIL CPAS DSDEN EHPAD EPCI FGTB IBAN INSEE ' +
    'ONEM ONSS OTAN RASED RATP RGPD RTBF SDIS SEGPA SETCA SMIC SNCB SNCF UNESCO UNICEF UNSA URSSAF'
  ).split(' '),
)
const HAS_CAPITALS = /\p{Lu}\p{Lu}/u

/** Where a text shouts: at least three words in a row in capitals, two of them of four letters or more. */
export function shoutsIn(text: string): Place[] {
  if (!HAS_CAPITALS.test(text)) return []
  return [...text.matchAll(SHOUT)].flatMap(({ index, 0: words }) =>
    (words.match(LONG_WORD) ?? []).filter((word) => !ACRONYMS.has(word)).length >= FEW_LONG
      ? [{ start: index, end: index + words.length }]
      : [],
  )
}

/** Spellings of messages, and what they stand for. Those which are also words or acronyms, or in use everywhere (« svp », « rdv »), are not here. */
const SMS =
  'slt=salut bjr=bonjour bsr=bonsoir tkt=t’inquiète pk=pourquoi pcq=parce que psk=parce que koi=quoi keske=qu’est-ce que ' +
  'jsp=je ne sais pas jpp=je n’en peux plus mdr=rire ptdr=rire stp=s’il te plaît dsl=désolé ' +
  'tjs=toujours tjrs=toujours jms=jamais bcp=beaucoup qd=quand qq=quelque qqn=quelqu’un cad=c’est-à-dire ' +
  'ajd=aujourd’hui auj=aujourd’hui'

const sms = lexiconOf(SMS.split(/ (?=[a-z]+=)/).map((pair) => pair.split('=') as [string, string]))

/** Spellings of messages; `value` is the plain word. In capitals they are acronyms: « MDR » is a home for the elderly. */
export const smsIn = (words: Words): Match<string>[] =>
  sms(words).filter(({ start, end }) => !CAPITALS.test(words.text.slice(start, end)))
const CAPITALS = /^\p{Lu}+$/u

/** The sentences of a text, from mark to mark or line to line, with the number of their words. */
export function sentencesOf({ text, starts }: Words): (Place & { words: number })[] {
  const sentences: (Place & { words: number })[] = []
  let first = 0
  for (let i = 0; i < starts.length; i++) {
    const isLast = i === starts.length - 1
    const gapEnd = isLast ? text.length : starts[i + 1]!
    const end = endIn(text, starts[i]!, gapEnd)
    if (!isLast && end === undefined) continue
    sentences.push({ start: starts[first]!, end: end ?? text.trimEnd().length, words: i - first + 1 })
    first = i + 1
  }
  return sentences
}

/** Where a sentence ends between two words; undefined when it goes on. */
function endIn(text: string, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const letter = text[i]!
    if (letter === '\n') return i
    if (
      (letter === '.' || letter === '!' || letter === '?' || letter === '…') &&
      (i + 1 >= text.length || text[i + 1]! <= ' ')
    )
      return i + 1
  }
  return undefined
}
