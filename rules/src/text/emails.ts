import type { Identifier } from './identifiers.ts'
import { lexiconOf } from './words.ts'
import type { Words } from './words.ts'

const LOCAL = /[\p{L}\p{N}._%+'-]/u
const DOMAIN = /[\p{L}\p{N}.-]/u
// RFC 5321, 4.5.3.1
const [LONGEST_LOCAL, LONGEST_DOMAIN] = [64, 255]
// « prenom.nom[at]ville.be », « prenom.nom arobase ville.be », as people hide an address from robots.
const signs = lexiconOf([
  ['at', true],
  ['arobase', true],
])
const OPENING = '[({'
const CLOSING = '])}'

/** Addresses of e-mail. */
export function emailsIn(words: Words): Identifier[] {
  const { text } = words
  const found: Identifier[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) addAround(found, text, at, at + 1)
  for (const { start, end } of signs(words)) {
    const opening = OPENING.indexOf(text.charAt(start - 1) || ' ')
    const isIn = opening >= 0 && text[end] === CLOSING[opening]
    if (!isIn && end - start !== 'arobase'.length) continue
    const [at, after] = isIn ? [start - 1, end + 1] : [start, end]
    addAround(found, text, text[at - 1] === ' ' ? at - 1 : at, text[after] === ' ' ? after + 1 : after)
  }
  return found
}

function addAround(found: Identifier[], text: string, at: number, after: number): void {
  let start = at
  while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1]!)) start--
  while (start < at && ".'-".includes(text[start]!)) start++
  // « @nadia@mastodon.example » is an account, which anyone may name.
  if (start === at || text[start - 1] === '@') return
  let end = after
  while (end < text.length && end - after < LONGEST_DOMAIN && DOMAIN.test(text[end]!)) end++
  while (end > after && '.-'.includes(text[end - 1]!)) end--
  const domain = text.slice(after, end)
  const ending = domain.slice(domain.lastIndexOf('.') + 1)
  if (domain.includes('.') && /^\p{L}{2,}$/u.test(ending) && !isInLink(text, start))
    found.push({ field: 'email', what: 'email', sure: true, start, end })
}

/** `https://lestilleuls.be@example.com`: what stands before the @ is part of a link. */
function isInLink(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start)
  return /:\/\/\S*$/.test(before)
}
