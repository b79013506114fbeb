import type { Report } from './mistakes.ts'

// The longest charter known has 60,000 characters. The time that Markdown takes grows with the square of some shapes
// (open brackets, nested quotations): past these sizes a file is not a charter, and is refused before it costs anything.
const MAX_CHARACTERS = 300_000
const MAX_LINES = 10_000
/** Between two empty lines. */
const MAX_PASSAGE = 40_000
const MAX_NESTING = 40

// Control characters, and halves of a surrogate pair: what a wrong encoding leaves behind.
const UNREADABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffd\p{Surrogate}]/u
const NESTED = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))){${MAX_NESTING + 1}}`)

/** Reports what is no text of a charter: too large, too deep, or not readable. */
export function checkText(text: string, report: Report): void {
  const start = { line: 1, column: 1 }
  const lines = text.split('\n')
  if (text.length > MAX_CHARACTERS)
    return report(start, 'file-too-large', { size: text.length, max: MAX_CHARACTERS, unit: 'characters' })
  if (lines.length > MAX_LINES)
    return report(start, 'file-too-large', { size: lines.length, max: MAX_LINES, unit: 'lines' })

  let passage = 0
  lines.forEach((content, index) => {
    const line = index + 1
    const found = UNREADABLE.exec(content)
    if (found) {
      const code = `U+${content.charCodeAt(found.index).toString(16).toUpperCase().padStart(4, '0')}`
      report({ line, column: found.index + 1 }, 'unreadable-character', { code })
    }
    const before = passage
    passage = content.trim() === '' ? 0 : passage + content.length + 1
    if (before <= MAX_PASSAGE && passage > MAX_PASSAGE)
      report({ line, column: 1 }, 'passage-too-long', { max: MAX_PASSAGE, unit: 'characters' })
    if (NESTED.test(content))
      report({ line, column: 1 }, 'nested-too-deeply', { max: MAX_NESTING, unit: 'levels' })
  })
}
