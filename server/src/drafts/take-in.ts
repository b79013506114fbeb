import { faultsIn } from '@balise/charter/faults'
import { draftOf } from '@balise/charter/import'
import type { Draft, Imported } from '@balise/charter/import'
import { normsIn } from '@balise/charter/norms'
import { dayIn } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { ROLES } from './compose-charter.ts'
import type { Anchored } from './place-in-passages.ts'
import { placesIn } from './place-in-passages.ts'
import { plainWords } from './plain-words.ts'
import { proposalsOf } from './propose.ts'
import type { NewPassage, PassageOfCharter } from './text-of.ts'
import { passagesOfCharter } from './text-of.ts'
import type { Contribution, DraftRule, Head, Reading } from './types.ts'

type Proposed = { passageId: string; quote: string; norm: Reading | null; proposed: DraftRule }

/** What reading a document gives: its passages, the rules that its sentences could become, what is broken in it. */
export type TakenIn = {
  /** What the document says of itself: its title, and what a charter of ours carries. */
  head: Pick<Head, 'title' | 'audience' | 'contacts' | 'roles'>
  passages: (NewPassage & { id: string })[]
  proposals: Proposed[]
  faults: {
    passageId: string | null
    kind: string
    quote: string
    says: Record<Locale, { message: string; suggestion: string }>
  }[]
  contributions: Contribution[]
}

/** Reads an imported document as a charter to be; nothing in it is a rule yet, not even those that it carried. */
export function takeIn(
  imported: Imported,
  { newId, now, timezone, locale }: { newId: () => string; now: Date; timezone: string; locale: Locale },
): TakenIn {
  const { charter, places } = draftOf(imported, { locale })
  const found = passagesOfCharter(charter).map((one) => ({ ...one, id: newId() }))
  const placeOf = placesIn(anchorsOf(found, places))
  const known = new Map(found.map((one) => [one.id, one]))

  const norms = normsIn(imported, locale)
  const today = dayIn(timezone, now)
  const [french, english] = [faultsIn(imported, norms, 'fr', today), faultsIn(imported, norms, 'en', today)]
  const { title, audience, contacts, roles } = charter

  const carried = found.flatMap(({ id, rules }) =>
    rules.map(({ quote, rule }): Proposed => ({ passageId: id, quote, norm: null, proposed: rule })),
  )
  const read = proposalsOf(
    norms.flatMap((norm) => {
      // A norm without a place stands in a comment of the discussion: it is not the charter's text.
      const place = placeOf(norm.start, norm.end)
      const one = place && known.get(place.passage.id)
      if (!place || !one || one.rules.length > 0) return []
      const { words } = one.passage
      const said = plainWords(place.passage.text.slice(place.from, place.to))
      return [{ norm, passageId: one.id, quote: said !== '' && words.includes(said) ? said : words }]
    }),
    { ...ROLES[locale], ...roles },
    new Set(carried.map(({ proposed }) => proposed.id)),
  )
  const order = new Map(found.map(({ id }, index) => [id, index]))

  return {
    head: { title, audience, contacts, roles },
    passages: found.map(({ id, passage }) => ({ ...passage, id })),
    proposals: [...carried, ...read].sort((a, b) => order.get(a.passageId)! - order.get(b.passageId)!),
    faults: french.map((fault, index) => ({
      passageId: placeOf(fault.start, fault.end)?.passage.id ?? null,
      kind: fault.kind,
      quote: plainWords(fault.quote),
      says: { fr: sayingOf(fault), en: sayingOf(english[index] ?? fault) },
    })),
    contributions: imported.contributions.map(({ author, writtenAt, passages }) => ({
      author,
      writtenAt,
      words: passages.map(({ text }) => plainWords(text)),
    })),
  }
}

/** The way from each passage of the charter back to the document: by its place in it, else by its words. */
function anchorsOf(found: (PassageOfCharter & { id: string })[], places: Draft['places']): Anchored[] {
  const byKey = new Map(found.map((one) => [one.key, one]))
  const byWords = new Map(found.map((one) => [one.passage.words, one]))
  return places.flatMap(({ passage: { text, pieces }, id }) => {
    const placed = byKey.get(id)
    const words = plainWords(text)
    const own = placed?.passage.words.includes(words) ? placed : byWords.get(words)
    return own ? [{ id: own.id, text, pieces }] : []
  })
}

const sayingOf = ({ message, suggestion }: { message: string; suggestion: string }) => ({
  message,
  suggestion,
})
