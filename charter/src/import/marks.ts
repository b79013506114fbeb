/** What stands before the words of a line and says what it is. */
export type Mark = {
  style: MarkStyle
  /** As printed, without its signs: "3.4.1", "Article 2", "IV", "a". */
  number: string | null
  /** Of an ordered mark that can follow another, from 1. */
  order: number | null
  /** Characters of the line before its words. */
  length: number
}

export type MarkStyle =
  | 'part'
  | 'chapter'
  | 'article'
  | 'roman'
  | 'capital'
  | 'decimal'
  | 'simple'
  | 'letter'
  | 'bullet'
  | 'question'
  | 'answer'

const BULLET =
  /^(?:[•●○◦▪▫■□◼◻▸▹►▻▶➢➤➔→⇒➜➙✓✔✗✘❌✅☐☑☒·∙‣⁃❖◆◇★☆\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}\u{f076}\u{f02d}]\ufe0f?|[-–—*+]|=+>|->|o|§)(?=\s|[=\p{L}«"])/u
const NEEDS_SPACE = /^(?:[-–—*+]|o|§)$/

const PART =
  /^(?:titre|partie|livre|volet|annexe|module|fiche)\s+(?:n°\s*)?(\d{1,2}|[IVXLC]{1,6}|[A-Z])(?![\p{L}\p{N}])/iu
const CHAPTER = /^(?:chapitre|section|thème|axe)\s+(?:n°\s*)?(\d{1,2}|[IVXLC]{1,6}|[A-Z])(?![\p{L}\p{N}])/iu
const ARTICLE =
  /^(?:article|art\.?|règle|consigne|principe|engagement)\s+(?:n°\s*)?(\d{1,3}(?:\.\d{1,3})*|premier|1er|[IVXLC]{1,6})(?![\p{L}\p{N}])/iu
const AFTER_WORD = /^\s*(?:[:.)–—-]+\s*)*/
const ROMAN = /^([IVX]{1,6})(?:\s?[.)]|\s?[-–—:/])\s+(?=\S)/
const CAPITAL = /^([A-Z])(?:\s?[.)]|\s[-–—])\s+(?=\S)/
const DECIMAL = /^(\d{1,3}(?:\.\d{1,3}){1,9})(?:\s?[.):]|\s?[-–—])?\s+(?=\S)/
const SIMPLE = /^(?:n°\s*)?\(?(\d{1,3})(?:\.\s?[-–—]|\s?[.)°/]|\s[-–—]|[-–—](?=\s)|\s:)\s*(?=[\p{L}«"“([])/iu
const LETTER = /^\(?([a-z]|[ivx]{2,5})(?:\)|\.(?=\s)|\s[-–—])\s+(?=\S)/
const QUESTION = /^(?:q|question)(?:\s?\d{1,2})?\s?[:.–-]\s+/iu
const ANSWER = /^(?:r|réponse|reponse)(?:\s?\d{1,2})?\s?[:.–-]\s+/iu

/** The mark of a line, without what stands before it. */
export function markOf(line: string): Mark | null {
  const bullet = BULLET.exec(line)?.[0]
  if (bullet && !(NEEDS_SPACE.test(bullet) && !/^\s/.test(line.slice(bullet.length))))
    return { style: 'bullet', number: null, order: null, length: spaced(line, bullet.length) }
  return worded(line) ?? numbered(line)
}

function worded(line: string): Mark | null {
  for (const [style, pattern] of [
    ['part', PART],
    ['chapter', CHAPTER],
    ['article', ARTICLE],
  ] as const) {
    const found = pattern.exec(line)
    if (!found) continue
    const rest = line.slice(found[0].length)
    // « L’article 2 prévoit »; « Article 2 du code civil » speaks of another text.
    if (/^\s+(?:\p{Ll}|et\b|du\b|de\b)/u.test(rest)) continue
    return {
      style,
      number: found[0].replaceAll(/\s+/g, ' '),
      order: orderOf(found[1]!),
      length: found[0].length + AFTER_WORD.exec(rest)![0].length,
    }
  }
  if (QUESTION.test(line))
    return { style: 'question', number: null, order: null, length: QUESTION.exec(line)![0].length }
  if (ANSWER.test(line))
    return { style: 'answer', number: null, order: null, length: ANSWER.exec(line)![0].length }
  return null
}

function numbered(line: string): Mark | null {
  for (const [style, pattern] of [
    ['decimal', DECIMAL],
    ['simple', SIMPLE],
    ['roman', ROMAN],
    ['capital', CAPITAL],
    ['letter', LETTER],
  ] as const) {
    const found = pattern.exec(line)
    if (found) return { style, number: found[1]!, order: orderOf(found[1]!), length: found[0].length }
  }
  return null
}

const ROMANS = { I: 1, V: 5, X: 10, L: 50, C: 100 } as const

function orderOf(number: string): number {
  if (/^(?:premier|1er)$/i.test(number)) return 1
  if (/^\d/.test(number)) return Number(number.split('.').at(-1))
  if (/^[ivxlc]+$/i.test(number)) {
    const values = [...number.toUpperCase()].map((sign) => ROMANS[sign as keyof typeof ROMANS])
    return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0)
  }
  return number.toLowerCase().charCodeAt(0) - 96
}

const spaced = (line: string, from: number): number => {
  let at = from
  while (/\s/.test(line[at] ?? '')) at++
  return at
}
