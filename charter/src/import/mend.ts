import type { Cleaning, Stretch } from './imported.ts'
import { clean } from './paragraph.ts'
import type { Span } from './paragraph.ts'
import { gluedIn } from './glued-words.ts'
import { coveredBy, cutTo, edited, replaced, strandOf, stretchesOf } from './strand.ts'
import type { Edit, Strand } from './strand.ts'

export type Mended = { text: string; pieces: Stretch[]; cleanings: Cleaning[] }

/**
 * Puts lines back together: hyphenation, ligatures, accents apart from their letter, doubled letters and glued words
 * undone, spaces made one.
 *
 * @param words every word of the document, in lower case: what is written elsewhere in one piece is one word
 */
export function mend(source: string, spans: readonly Span[], words: ReadonlySet<string>): Mended {
  const plain = composed(unhyphenated(strandOf(source, spans), words))
  const single = halved(plain)
  const cleanings = single.edits.flatMap(({ from, to }) => cleaning(plain, 'doubled-letters', from, to))
  const spaced = trimmed(
    replaced(unmarked(single.strand), BLANKS, ({ 0: blank }) =>
      blank === '\u00a0' || blank === '\u202f' ? blank : ' ',
    ),
  )
  const glued = gluedIn(spaced.text, words)
  cleanings.push(...glued.flatMap(({ from, to }) => cleaning(spaced, 'glued-words', from, to)))
  const strand = edited(
    spaced,
    glued.map(({ at }) => ({ from: at, to: at, put: ' ' })),
  )
  return { text: strand.text, pieces: stretchesOf(strand), cleanings }
}

const BLANKS = /\s+/g

function cleaning(
  strand: Strand,
  kind: 'doubled-letters' | 'glued-words',
  from: number,
  to: number,
): Cleaning[] {
  const span = coveredBy(strand, from, to)
  if (!span) return []
  return [
    clean(kind, span, kind === 'glued-words' ? 'two words without a space' : 'every letter printed twice'),
  ]
}

const AT_LINE_END = /(?<!\p{L})(\p{L}+)([-\u2010\u00ad])\n(\p{Ll}+)/gu
// After these, or before those, a hyphen at the end of a line is part of the word.
const BEFORE_HYPHEN =
  /^(?:est|peut|vous|nous|tu|je|il|elle|ils|elles|on|celui|celle|ceux|celles|ci|là|non|quasi|demi|mi|semi|contre|vice|sous|avant|après|arrière|auto|porte|rendez|au|par|peut|c|t|e|grand|haut|bas|savoir|compte|mot|co|ex|pré|micro|multi|inter)$/iu
const AFTER_HYPHEN =
  /^(?:vous|nous|ils?|elles?|on|je|tu|moi|toi|lui|leur|les?|la|ci|là|mêmes?|être|dire|faire|même|ce|t|y|en|dessous|dessus|delà)$/u

function unhyphenated(strand: Strand, words: ReadonlySet<string>): Strand {
  const edits = [...strand.text.matchAll(AT_LINE_END)].map(
    ({ index, 1: left = '', 2: mark = '', 3: right = '' }): Edit => {
      const isCompound =
        mark !== '\u00ad' &&
        !words.has(`${left}${right}`.toLowerCase()) &&
        (BEFORE_HYPHEN.test(left) || AFTER_HYPHEN.test(right) || words.has(`${left}-${right}`.toLowerCase()))
      const from = index + left.length
      return { from, to: from + 2, put: isCompound ? mark : '' }
    },
  )
  return edited(strand, edits)
}

const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}
// Soft hyphens, marks of direction and of no width, and what no printer shows; not what joins an emoji to the next.
const UNSEEN = /(?![\t\n\r\u200d])[\p{Cc}\p{Cf}]/gu

function composed(strand: Strand): Strand {
  const letters = replaced(strand, /[\ufb00-\ufb06]/g, ({ 0: ligature }) => LIGATURES[ligature] ?? null)
  const accents = replaced(letters, /\p{L}\p{M}+/gu, ({ 0: letter }) => letter.normalize('NFC'))
  return replaced(accents, UNSEEN, () => '')
}

/** Emphasis that somebody typed as in Markdown: « le Grand **Autunois** Morvan ». */
function unmarked(strand: Strand): Strand {
  const strong = replaced(strand, /\*\*(?=\S)|(?<=\S)\*\*/g, () => '')
  const edits = [
    ...strong.text.matchAll(/(?<![\p{L}\p{N}*])\*(?=\p{L})([^*\n]{1,80}?)(?<=\p{L})\*(?![\p{L}\p{N}*])/gu),
  ].flatMap(({ index, 0: all }): Edit[] => [
    { from: index, to: index + 1, put: '' },
    { from: index + all.length - 1, to: index + all.length, put: '' },
  ])
  return edited(strong, edits)
}

const DOUBLED = /(?<!\p{L})(?:(\p{L})\1){3,}(?!\p{L})/gu
const DOUBLED_SHORT = /(?<!\p{L})(?:(\p{L})\1){1,}(?!\p{L})/gu

/** « CChhaarrttee »: a page that prints its bold letters twice. Short words follow when a long one of their line is. */
function halved(strand: Strand): { strand: Strand; edits: Edit[] } {
  const isReal = (word: string) => new Set(word.toLowerCase()).size > 2
  const hasLong = [...strand.text.matchAll(DOUBLED)].some(({ 0: word }) => isReal(word))
  if (!hasLong) return { strand, edits: [] }
  const isWhole = strand.text.match(/\p{L}+/gu)?.every((word) => /^(?:(\p{L})\1)+$/u.test(word)) === true
  const pattern = isWhole ? DOUBLED_SHORT : DOUBLED
  const edits = [...strand.text.matchAll(pattern)]
    .filter(({ 0: word }) => isWhole || isReal(word))
    .map(({ index, 0: word }) => ({
      from: index,
      to: index + word.length,
      put: word.replaceAll(/(.)\1/gu, '$1'),
    }))
  return { strand: edited(strand, edits), edits }
}

function trimmed(strand: Strand): Strand {
  const { text } = strand
  const from = text.length - text.trimStart().length
  return cutTo(strand, from, Math.max(from, text.trimEnd().length))
}
