/** Letters written with symbols, and what they stand for. */
export type StyledLetters = { start: number; end: number; plain: string }

// Two of them may be a formula or a mark; three are a word that a screen reader spells out or skips.
const FEWEST = 3
// Mathematical alphanumeric symbols, circled and full-width letters; beyond U+FFFF, by their two halves.
const MAY_BE_STYLED = /[\ud835\u24b6-\u24e9\uff21-\uff3a\uff41-\uff5a]|\ud83c[\udd30-\udd49]/
const NONE: never[] = []
const BETWEEN = new Set(" \u00a0\u202f'’-")

/** Every run of letters that are symbols, such as « 𝐠𝐫𝐚𝐬 » or « ⓝⓞⓤⓢ »: people hear them one by one, or not at all. */
export function styledLettersIn(text: string): readonly StyledLetters[] {
  if (!MAY_BE_STYLED.test(text)) return NONE
  const found: StyledLetters[] = []
  for (let i = 0; i < text.length; i++) {
    if (styledAt(text, i) === 0) continue
    const start = i
    let end = i
    let letters = 0
    for (let length = styledAt(text, i); length > 0; length = styledAt(text, i)) {
      letters++
      i += length
      end = i
      if (i < text.length && BETWEEN.has(text[i]!)) i++
    }
    i = end - 1
    if (letters >= FEWEST) found.push({ start, end, plain: text.slice(start, end).normalize('NFKC') })
  }
  return found
}

/** How many units the styled letter at this place has; 0 for anything else. */
function styledAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit === 0xd835) return isBetween(text.charCodeAt(at + 1), 0xdc00, 0xdfff) ? 2 : 0
  if (unit === 0xd83c) return isBetween(text.charCodeAt(at + 1), 0xdd30, 0xdd49) ? 2 : 0
  return isBetween(unit, 0x24b6, 0x24e9) || isBetween(unit, 0xff21, 0xff3a) || isBetween(unit, 0xff41, 0xff5a)
    ? 1
    : 0
}

const isBetween = (unit: number, least: number, most: number) => unit >= least && unit <= most
