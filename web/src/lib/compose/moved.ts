import type { Finding } from '@balise/rules'

/**
 * A finding about a text that has been edited since: it follows its words where they still stand.
 *
 * @returns undefined when the edit touched the words it is about
 */
export function moved(finding: Finding, before: string, after: string): Finding | undefined {
  const { at } = finding
  if (before === after || !at || !('text' in at)) return finding
  const { start, end } = at.text
  const same = sameStart(before, after)
  if (end < same) return finding
  const tail = Math.min(sameEnd(before, after), Math.min(before.length, after.length) - same)
  if (start <= before.length - tail) return undefined
  const shift = after.length - before.length
  const remedies = finding.remedies.map((remedy) =>
    typeof remedy.start === 'number' && typeof remedy.end === 'number'
      ? { ...remedy, start: remedy.start + shift, end: remedy.end + shift }
      : remedy,
  )
  return { ...finding, at: { text: { start: start + shift, end: end + shift } }, remedies }
}

function sameStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function sameEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
