import { faultsInEach } from '@balise/charter/faults'
import { draftOf } from '@balise/charter/import'
import type { Draft, Imported } from '@balise/charter/import'
import type { ModelNorm, Norm } from '@balise/charter/norms'
import type { Locale } from '../organisation/index.ts'
import { ROLES } from './compose-charter.ts'
import type { Anchored } from './place-in-passages.ts'
import { placesIn } from './place-in-passages.ts'
import { plainWords } from './plain-words.ts'
import { proposalsOf } from './propose.ts'
import type { NewPassage, PassageOfCharter } from './text-of.ts'
import { passagesOfCharter } from './text-of.ts'
import type { Contribution, DraftRule, Head, Reading } from './types.ts'

/** `passage`: which one of the document, from 0. */
type Proposed = { passage: number; quote: string; norm: Reading | null; proposed: DraftRule }

/** What reading a document gives: its passages, the rules that its sentences could become, what is broken in it. */
export type TakenIn = {
  digest: string
  source: Pick<Imported, 'type' | 'pages' | 'words' | 'recognisedPages'>
  /** What the document says of itself: its title, and what a charter of ours carries. */
  head: Pick<Head, 'title' | 'audience' | 'contacts' | 'roles'>
  passages: NewPassage[]
  proposals: Proposed[]
  faults: {
    passage: number | null
    kind: string
    quote: string
    says: Record<Locale, { message: string; suggestion: string }>
  }[]
  contributions: Contribution[]
}

/**
 * Reads an imported document as a charter to be; nothing in it is a rule yet, not even those that it carried.
 *
 * @param norms what grammar found
 * @param others what a model adds
 * @param today `YYYY-MM-DD`
 * @param say is told how far it is, from 0 to 100
 */
export function takeIn(
  imported: Imported,
  norms: readonly Norm[],
  others: readonly ModelNorm[],
  { today, locale, say = () => {} }: { today: string; locale: Locale; say?: (percent: number) => void },
): TakenIn {
  const { charter, places } = draftOf(imported, { locale })
  const found = passagesOfCharter(charter)
  const placeOf = placesIn(anchorsOf(found, places))

  const faults = faultsInEach(imported, norms, today)
  say(FAULTS_DONE)
  const { title, audience, contacts, roles } = charter

  const carried = found.flatMap(({ rules }, passage) =>
    rules.map(({ quote, rule }): Proposed => ({ passage, quote, norm: null, proposed: rule })),
  )
  const read = proposalsOf(
    [...norms, ...others].flatMap((norm) => {
      // A norm without a place stands in a comment of the discussion: it is not the charter's text.
      const place = placeOf(norm.start, norm.end)
      const one = place && found[place.passage.index]
      if (!place || !one || one.rules.length > 0) return []
      const { words } = one.passage
      const said = plainWords(place.passage.text.slice(place.from, place.to))
      const quote = said !== '' && words.includes(said) ? said : words
      return [{ norm, passage: place.passage.index, quote }]
    }),
    { ...ROLES[locale], ...roles },
    new Set(carried.map(({ proposed }) => proposed.id)),
  )
  const { digest, type, pages, words, recognisedPages } = imported

  return {
    digest,
    source: { type, pages, words, recognisedPages },
    head: { title, audience, contacts, roles },
    passages: found.map(({ passage }) => passage),
    proposals: [...carried, ...read].sort((a, b) => a.passage - b.passage),
    faults: faults.map(({ kind, quote, says, start, end }) => ({
      passage: placeOf(start, end)?.passage.index ?? null,
      kind,
      quote: plainWords(quote),
      says,
    })),
    contributions: imported.contributions.map(({ author, writtenAt, passages }) => ({
      author,
      writtenAt,
      words: passages.map(({ text }) => plainWords(text)),
    })),
  }
}

const FAULTS_DONE = 90

/** The way from each passage of the charter back to the document: by its place in it, else by its words. */
function anchorsOf(found: PassageOfCharter[], places: Draft['places']): Anchored[] {
  const numbered = found.map((one, index) => ({ ...one, index }))
  const byKey = new Map(numbered.map((one) => [one.key, one]))
  const byWords = new Map(numbered.map((one) => [one.passage.words, one]))
  return places.flatMap(({ passage: { text, pieces }, id }) => {
    const placed = byKey.get(id)
    const words = plainWords(text)
    const own = placed?.passage.words.includes(words) ? placed : byWords.get(words)
    return own ? [{ index: own.index, text, pieces }] : []
  })
}
