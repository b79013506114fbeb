import { fold, SPACE } from '../fold.ts'
import type { Words } from '../words.ts'
import { BROKEN, endOfWord, gapBetween, isCapital, wordAt } from './spelling.ts'

/** Words by their number in the text; before the first and after the last there is nothing, joined to nothing. */
export const textOf = ({ text, starts }: Words, i: number): string =>
  i >= 0 && i < starts.length ? wordAt(text, starts[i]!) : ''

export const endOf = ({ text, starts }: Words, i: number): number => endOfWord(text, starts[i]!)

export const isCapitalAt = ({ text, starts }: Words, i: number): boolean =>
  i >= 0 && i < starts.length && isCapital(text, starts[i]!)

/** How a word is joined to the one before it. */
export function gapBefore({ text, starts }: Words, i: number): number {
  if (i <= 0 || i >= starts.length) return BROKEN
  return gapBetween(text, endOfWord(text, starts[i - 1]!), starts[i]!)
}

const ENDS = new Set(Array.from('.!?…:;\n\r•–—*>|', (sign) => sign.charCodeAt(0)))
const OPENS = new Set(Array.from('«"“(\'‘’[', (sign) => sign.charCodeAt(0)))
// Units read back from a word to see what ended before it.
const REACH = 8

/** Whether a word begins a sentence, where a capital says nothing. */
export function isHead({ text, starts }: Words, i: number): boolean {
  if (i <= 0) return true
  const start = starts[i]!
  const from = Math.max(endOfWord(text, starts[i - 1]!), start - REACH)
  if (from === start - REACH) return true
  for (let at = start - 1; at >= from; at--) {
    const unit = text.charCodeAt(at)
    // A surrogate is half of an emoji, which ends a sentence as well as a full stop does.
    if (ENDS.has(unit) || (unit >= 0xd800 && unit <= 0xdfff)) return true
    if (fold(unit) !== SPACE && !OPENS.has(unit)) return false
  }
  return false
}

/** The words from one to another, as names are compared; undefined when something else than a name's signs parts them. */
export function phraseOf(words: Words, from: number, to: number, isJoin: (gap: number) => boolean) {
  if (from < 0 || to >= words.starts.length) return undefined
  let phrase = textOf(words, from)
  for (let i = from + 1; i <= to; i++) {
    if (!isJoin(gapBefore(words, i))) return undefined
    phrase += ` ${textOf(words, i)}`
  }
  return phrase
}
