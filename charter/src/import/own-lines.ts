import type { Charter, Locale } from '@balise/rules'
import { contactsOf, imprintOf, linesOf } from '../export/edition.ts'
import { wordsIn } from '../export/words.ts'
import { readCharter } from '../read.ts'
import { CharterMistakes } from '../mistakes.ts'

const LOCALES: readonly Locale[] = ['fr', 'en']

/** The charter that a document of ours carries; null when it is none any more. */
export function readCarried(markdown: string | null | undefined): Charter | null {
  if (!markdown) return null
  try {
    return readCharter(markdown)
  } catch (error) {
    if (error instanceof CharterMistakes) return null // changed by a hand, or by a later Balise
    throw error
  }
}

/**
 * Whether words of a document are what Balise wrote around the charter: its rules in words, its imprint, its contacts.
 * What the charter says itself is never that.
 */
export function ownLinesOf(charter: Charter): (words: string) => boolean {
  const said = new Set(
    charter.articles.flatMap(({ title, blocks }) => [title, ...blocks.map(({ text }) => text)]).map(keyOf),
  )
  const own = new Set(
    LOCALES.flatMap((locale) => {
      const edition = { charter, source: '', locale }
      const words = wordsIn(locale)
      const rules = linesOf(edition).flatMap((line) => {
        if (line.kind !== 'rule') return []
        const open = line.open.map(words.open)
        return [
          `${line.label} ${line.id}`,
          line.label,
          line.id,
          line.sentence,
          ...open,
          [line.label, line.id, line.sentence, ...open].join(' '),
        ]
      })
      const imprint = imprintOf(edition)
      const contacts = contactsOf(edition).flatMap(({ name, reach }) => [
        name,
        [name, ...reach.map(({ text }) => text)].join(', '),
      ])
      return [
        ...rules,
        ...imprint,
        ...contacts,
        [charter.title, charter.organisation, words.version(charter.version)].join(' '),
        words.contacts,
        words.contents,
        words.says,
        words.carried,
        words.digest(charter.digest),
      ]
    }).map(keyOf),
  )
  const starts = LOCALES.flatMap((locale) => [
    keyOf(wordsIn(locale).digest('')),
    keyOf(wordsIn(locale).published('')),
    keyOf(wordsIn(locale).version(`${charter.version}, ${wordsIn(locale).effective(null)}`)),
  ])
  const names = contactsOf({ charter }).map(({ name }) => `${name}, `)
  return (words) => {
    const key = keyOf(words)
    if (said.has(key)) return false
    const reached = names.find((name) => words.startsWith(name))
    const isContact = reached !== undefined && words.slice(reached.length).split(', ').every(isReach)
    return isContact || ADOPTED.test(words) || own.has(key) || starts.some((start) => key.startsWith(start))
  }
}

// « Adoptée le 23 février 2026 par : Conseil d’administration »
const ADOPTED =
  /^(?:Adoptée (?:le \d{1,2}(?:er)? \p{L}+ \d{4} )?par\s?:|Adopted (?:on \d{1,2} \p{L}+ \d{4} )?by:)/u

/** An address, a number to call, a site: the organisation gives them, the charter does not. */
const isReach = (part: string): boolean => /^(?:\S+@\S+|\+?[\d ()./-]{5,}|https?:\S+)$/.test(part)

/** Formats space and punctuate in their own ways. */
const keyOf = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
