// Longer than this, a pair of marks is not read as one quotation.
const REACH = 240

const OPENING = new Set(['«', '“', '„'])
const CLOSING = new Set(['»', '”'])

/** Whether a place stands between quotation marks: someone else's words, or words one talks about. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return isOpen(text, start) && isClosed(text, end)
}

function isOpen(text: string, start: number): boolean {
  let straight = 0
  for (let i = start - 1; i >= 0 && start - i <= REACH; i--) {
    const mark = text[i]!
    if (OPENING.has(mark)) return true
    if (CLOSING.has(mark)) return straight % 2 === 1
    if (mark === '"') straight++
  }
  return straight % 2 === 1
}

function isClosed(text: string, end: number): boolean {
  for (let i = end; i < text.length && i - end < REACH; i++) {
    const mark = text[i]!
    if (CLOSING.has(mark) || mark === '"') return true
    if (OPENING.has(mark)) return false
  }
  return false
}
