/** A run of text; `hit` when it is what was looked for. */
export type Run = { text: string; hit: boolean }

const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** In small letters. */
export const wordsOf = (text: string): string[] => [...new Set(text.toLowerCase().match(WORD))]

/** Without accents, and letters that are two in one as two. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('Œ', 'Oe')
    .replaceAll('æ', 'ae')

/** A text in runs: the words of `hits` on one side, what lies between on the other. */
export function marked(text: string, hits: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  const add = (text: string, hit: boolean) => {
    const last = runs.at(-1)
    if (text === '') return
    if (last?.hit === hit) last.text += text
    else runs.push({ text, hit })
  }
  let end = 0
  for (const { index, 0: word } of text.matchAll(WORD)) {
    add(text.slice(end, index), false)
    add(word, hits.has(word.toLowerCase()))
    end = index + word.length
  }
  add(text.slice(end), false)
  return runs
}
