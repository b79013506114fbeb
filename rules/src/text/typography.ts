/** A mark that French sets apart, and the text that it becomes with its space. */
export type Unspaced = { start: number; end: number; spaced: string }

const NARROW = '\u202f'
const WIDE = '\u00a0'
const NONE: never[] = []

const MAY_BE_UNSPACED = /[;:!?»]/
// After a letter, a digit or a closing mark; before a space, the end or another mark. « 18:30 », « https: » and « :smile: » are none.
const UNSPACED =
  /(?<=[\p{L}\p{N})\]”’%€])(?:[!?]{1,3}|[;»]|(?<!:[a-z0-9_+-]{1,30}):)(?=[\s)\]»”!?.,…]|$)|«(?=[\p{L}\p{N}])/gu

/**
 * Where a space is missing around a mark, by the rules of France, Belgium and Switzerland's French pages: narrow before
 * ; ! and ?, whole before : and within « ». In Québec only the last two have one (Office québécois de la langue française).
 */
export function unspacedIn(text: string): readonly Unspaced[] {
  if (!MAY_BE_UNSPACED.test(text) && !text.includes('«')) return NONE
  return [...text.matchAll(UNSPACED)].map(({ index: start, 0: mark }) => ({
    start,
    end: start + mark.length,
    spaced: mark === '«' ? mark + WIDE : mark === ':' || mark === '»' ? WIDE + mark : NARROW + mark,
  }))
}
