import { faultsIn } from '@balise/charter/faults'
import { normsIn } from '@balise/charter/norms'
import { dayIn } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { ROLES } from './compose-charter.ts'
import { placesIn } from './place-in-passages.ts'
import { plainWords } from './plain-words.ts'
import { proposalsOf } from './propose.ts'
import type { NewPassage } from './text-of.ts'
import { passagesOfDocument } from './text-of.ts'
import type { Contribution, DraftRule, Reading } from './types.ts'

/** A document as `@balise/charter` imports it. */
export type Imported = Parameters<typeof normsIn>[0]

/** What reading a document gives: its passages, the rules that its sentences could become, what is broken in it. */
export type TakenIn = {
  passages: (NewPassage & { id: string })[]
  proposals: { passageId: string; quote: string; norm: Reading; proposed: DraftRule }[]
  faults: {
    passageId: string | null
    kind: string
    quote: string
    says: Record<Locale, { message: string; suggestion: string }>
  }[]
  contributions: Contribution[]
}

/** Reads an imported document as a charter to be; nothing in it is a rule yet. */
export function takeIn(
  imported: Imported,
  { newId, now, timezone, locale }: { newId: () => string; now: Date; timezone: string; locale: Locale },
): TakenIn {
  const found = passagesOfDocument(imported.title, imported.passages).map((one) => ({ ...one, id: newId() }))
  const placeOf = placesIn(found.map(({ id, anchor }) => ({ id, ...anchor })))
  const wordsOf = new Map(found.map(({ id, passage }) => [id, passage.words]))

  const norms = normsIn(imported, locale)
  const today = dayIn(timezone, now)
  const [french, english] = [faultsIn(imported, norms, 'fr', today), faultsIn(imported, norms, 'en', today)]

  return {
    passages: found.map(({ id, passage }) => ({ ...passage, id })),
    proposals: proposalsOf(
      norms.flatMap((norm) => {
        // A norm without a place stands in a comment of the discussion: it is not the charter's text.
        const place = placeOf(norm.start, norm.end)
        if (!place) return []
        const { id: passageId, text } = place.passage
        const words = wordsOf.get(passageId) ?? ''
        const said = plainWords(text.slice(place.from, place.to))
        return [{ norm, passageId, quote: said !== '' && words.includes(said) ? said : words }]
      }),
      ROLES[locale],
    ),
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

const sayingOf = ({ message, suggestion }: { message: string; suggestion: string }) => ({
  message,
  suggestion,
})
