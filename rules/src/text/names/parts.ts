import { wordsOf } from '../words.ts'
import { PARTICLES, TITLES } from './forms.ts'
import { isShouted, wordAt } from './spelling.ts'

/** One last name of a person: « de la » and « Tour »; a double last name has two. */
export type LastName = { particles: string[]; main: string }

/** A name taken apart; its words are in lower case, without accent. */
export type NameParts = {
  /** How the first name may be written: « marie claire », and « marie » when the two are written apart. */
  firsts: string[]
  /** Letters that may stand for it: « j » and « jp ». */
  initials: string[]
  lasts: LastName[]
}

type Part = { words: string[]; shouted: boolean }

/** First name, then last name; the other way round when the last name is in capitals or before a comma. */
export function partsOf(name: string): NameParts {
  const comma = name.indexOf(',')
  const parts = readParts(comma < 0 ? name : `${name.slice(comma + 1)} ${name.slice(0, comma)}`)
  if (parts.length > 1 && parts[0]!.words.length === 1 && TITLES.has(parts[0]!.words[0]!)) parts.shift()

  const isMixed = parts.some(({ shouted }) => shouted) && parts.some((part) => isFirst(part))
  if (isMixed) {
    const isLast = (part: Part) => !isFirst(part)
    return assemble(parts.filter(isFirst), parts.filter(isLast))
  }
  let last = parts.findIndex(({ words }, i) => i > 0 && PARTICLES.has(words[0]!))
  const afterComma = comma < 0 ? 0 : readParts(name.slice(comma + 1)).length
  if (afterComma > 0 && afterComma < parts.length) last = afterComma
  else if (last < 0) last = Math.max(parts.length - 1, 1)
  return assemble(parts.slice(0, last), parts.slice(last))
}

/** Neither in capitals nor a particle of what is: « Paul », not the « de » of « de GIRARDIN ». */
const isFirst = ({ words, shouted }: Part) => !shouted && !words.every((word) => PARTICLES.has(word))

function readParts(name: string): Part[] {
  return name
    .split(/\s+/)
    .map((written, i) => {
      const { text, starts } = wordsOf(written)
      const words = starts.map((start) => wordAt(text, start))
      // « JP Martin »: two capitals in the first place are initials.
      const isLong = (word: string) => i > 0 || word.length > 2
      return { words, shouted: starts.some((start, w) => isLong(words[w]!) && isShouted(text, start)) }
    })
    .filter(({ words }) => words.length > 0)
}

function assemble(first: Part[], last: Part[]): NameParts {
  const given = first.map(({ words }) => words.join(' '))
  const firsts = given.length === 0 ? [] : [given.join(' ')]
  const [only] = given
  if (given.length > 1 && only!.length > 1) firsts.push(only!)
  const letters = first.flatMap(({ words }) => words.map((word) => word.charAt(0)))
  const initials = letters.length === 0 ? [] : [letters[0]!]
  if (letters.length > 1) initials.push(letters.join(''), letters.slice(0, 2).join(''))
  return { firsts, initials: [...new Set(initials)], lasts: lastNamesOf(last.flatMap(({ words }) => words)) }
}

function lastNamesOf(words: string[]): LastName[] {
  const lasts: LastName[] = []
  let particles: string[] = []
  for (const word of words) {
    if (PARTICLES.has(word)) particles.push(word)
    else {
      lasts.push({ particles, main: word })
      particles = []
    }
  }
  // « Kim Van », « Marie Le »: nothing follows, so that it was the name.
  const main = particles.pop()
  if (main !== undefined && lasts.length === 0) lasts.push({ particles, main })
  return lasts
}
