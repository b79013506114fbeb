/** Two words without a space: the whole runs `from` … `to`, and the second word begins at `at`. */
export type Glued = { from: number; to: number; at: number }

// No French word ends with a participle and one of these.
const PARTICIPLE_AND_WORD =
  /(?<![\p{L}\p{N}@#./_-])(\p{L}{2,}(?:é|ée|és|ées))(doit|doivent|peut|peuvent|sont|sera|pour|dans|avec|aux|qui|dont|leur|vous|nous)(?![\p{L}\p{N}@_-])/gu
const SENTENCES = /(?<![\p{L}\p{N}@./_-])(\p{Ll}{3,}[.;!?])(\p{Lu}\p{Ll}+)(?=[\s,'’])/gu

/** Words that lost the space between them: « privéedoit », « collègues.Vous ». Only what cannot be one word. */
export function gluedIn(text: string, words: ReadonlySet<string>): Glued[] {
  const participles = [...text.matchAll(PARTICIPLE_AND_WORD)].filter(
    ({ 1: first = '' }) => first.length > 5 || words.has(first.toLowerCase()),
  )
  return [...participles, ...text.matchAll(SENTENCES)]
    .map(({ index, 0: all, 1: first = '' }) => ({
      from: index,
      to: index + all.length,
      at: index + first.length,
    }))
    .sort((one, other) => one.at - other.at)
}
