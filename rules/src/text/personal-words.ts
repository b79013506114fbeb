import { AT_SOMEONE, HOME_CUES, homeAfter, homeOfNamedAfter, TITLE_CUES } from './addresses.ts'
import { BIRTH_CUES, birthAfter } from './births.ts'
import { matcherOf } from './words.ts'
import type { Words } from './words.ts'

export type PersonalWords = { field: 'address' | 'birthDate'; start: number; end: number }

type Cue = 'home' | 'title' | 'at' | 'birth'
const cues = matcherOf<Cue>([
  ...HOME_CUES.map((word) => [word, 'home'] as const),
  ...TITLE_CUES.map((word) => [word, 'title'] as const),
  [AT_SOMEONE, 'at'],
  ...BIRTH_CUES.map((word) => [word, 'birth'] as const),
])

const NOTHING: never[] = []
// No post says so often where somebody lives; a text made to be slow does.
const MOST_TRIES = 800

/** A street with a number said to be someone's home, and a date said to be someone's birth. */
export function personalWordsIn(words: Words): PersonalWords[] {
  const { text, digits } = words
  if (digits === 0) return NOTHING
  const found: PersonalWords[] = []
  let from = 0
  let tries = 0
  for (const { start, end, value } of cues(words)) {
    if (start < from) continue
    if (++tries > MOST_TRIES) break
    const until = value === 'birth' ? birthAfter(text, start, end) : addressAfter(text, start, end, value)
    if (until === undefined) continue
    found.push({ field: value === 'birth' ? 'birthDate' : 'address', start, end: until })
    from = until
  }
  return found
}

function addressAfter(
  text: string,
  start: number,
  end: number,
  cue: Exclude<Cue, 'birth'>,
): number | undefined {
  // « Chez Paul », with its capital, is an inn.
  if (cue === 'at') return text[start] === 'c' ? homeOfNamedAfter(text, end) : undefined
  if (cue === 'title') return homeOfNamedAfter(text, end)
  return (
    homeAfter(text, start, end) ??
    (text.slice(start, end).includes('hez') ? homeOfNamedAfter(text, end) : undefined)
  )
}
