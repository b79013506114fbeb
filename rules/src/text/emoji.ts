import type { Span } from './spans.ts'

const EMOJI =
  /\p{RI}\p{RI}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[#*0-9]\ufe0f?\u20e3)\p{EMod}?(?:\u200d\p{Extended_Pictographic}\ufe0f?\p{EMod}?)*/gu
const NONE: Span[] = []
// Every emoji has one of these units.
const MAYBE = /[\u2139-\u3299\ud83c-\ud83e]|\ufe0f|\u20e3/

/** Emoji as a reader counts them: a flag, a family or a raised hand of any colour is one. « © » alone is none. */
export function emojiIn(text: string): Span[] {
  if (!MAYBE.test(text)) return NONE
  return Array.from(text.matchAll(EMOJI), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}
