import type { Identifier } from './identifiers.ts'

const LOCAL = /[\p{L}\p{N}._%+'-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
// RFC 5321, 4.5.3.1
const [LONGEST_LOCAL, LONGEST_DOMAIN] = [64, 255]

/** Addresses of e-mail. */
export function emailsIn(text: string): Identifier[] {
  const found: Identifier[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1]!)) start--
    while (start < at && ".'-".includes(text[start]!)) start++
    let end = at + 1
    while (end < text.length && end - at <= LONGEST_DOMAIN && DOMAIN.test(text[end]!)) end++
    while (end > at && '.-'.includes(text[end - 1]!)) end--
    const domain = text.slice(at + 1, end)
    const ending = domain.slice(domain.lastIndexOf('.') + 1)
    if (start < at && !isInLink(text, start) && domain.includes('.') && /^\p{L}{2,}$/u.test(ending))
      found.push({ field: 'email', what: 'email', sure: true, start, end })
  }
  return found
}

/** `https://lestilleuls.be@example.com`: what stands before the @ is part of a link. */
function isInLink(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start)
  return /:\/\/\S*$/.test(before)
}
