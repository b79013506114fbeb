import type { Locale } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import type { Norm } from '../norms/norm.ts'
import { blankContacts } from './blank-contact.ts'
import { blankFigures } from './blank-figure.ts'
import { contradictions } from './contradiction.ts'
import { copiedSentences } from './copied-sentence.ts'
import { cutTexts } from './cut.ts'
import { dateMismatches } from './date-mismatch.ts'
import { deadNetworks } from './dead-network.ts'
import { doubledLetters } from './doubled-letters.ts'
import type { Fault, FaultKind } from './fault.ts'
import { kindOf } from './found.ts'
import type { Detector, Found } from './found.ts'
import { furniture } from './furniture.ts'
import { gluedWords } from './glued-words.ts'
import { mismatchedHeadings } from './heading-mismatch.ts'
import { headingsWithoutRule } from './heading-without-rule.ts'
import { hiddenEmails } from './hidden-email.ts'
import { lawQuestions } from './law/law.ts'
import { manuscriptOf } from './manuscript.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import { personalData } from './personal-data.ts'
import type { Place } from './place.ts'
import { renamedNetworks } from './renamed-network.ts'
import { rulesInComments } from './rule-in-comment.ts'
import type { Saying, Sayings } from './sayings.ts'
import { unfinishedSentences } from './unfinished.ts'
import { vagueAmounts } from './vague.ts'

export { FAULTS } from './fault.ts'
export type { Fault, FaultKind } from './fault.ts'
export { FATES } from './networks.ts'
export type { Fate } from './networks.ts'

const DETECTORS: readonly Detector[] = [
  blankContacts,
  blankFigures,
  hiddenEmails,
  unfinishedSentences,
  headingsWithoutRule,
  mismatchedHeadings,
  contradictions,
  deadNetworks,
  renamedNetworks,
  vagueAmounts,
  personalData,
  dateMismatches,
  copiedSentences,
  lawQuestions,
  furniture,
  rulesInComments,
  gluedWords,
  doubledLetters,
  cutTexts,
]

type Said = Pick<Fault, 'message' | 'suggestion'>
/** A fault with what is said of it to readers of each language. */
export type FaultInEach = Omit<Fault, keyof Said> & { says: Record<Locale, Said> }

/**
 * What is broken in an imported charter, in the order of its text: each fault with its place, why it is one, and a
 * way out. `norms` sharpen contradictions; `today` (`YYYY-MM-DD`) tells dates that are past.
 */
export function faultsInEach(imported: Imported, norms: readonly Norm[], today?: string): FaultInEach[] {
  const manuscript = manuscriptOf(imported, norms, today)
  const found = DETECTORS.flatMap((detect) => detect(manuscript))
  return withoutEchoes(found.toSorted((a, b) => a.start - b.start || b.end - a.end)).map((one) => ({
    kind: kindOf(one.says),
    quote: imported.text.slice(one.start, one.end),
    start: one.start,
    end: one.end,
    says: { fr: saidOf(one, fr), en: saidOf(one, en) },
  }))
}

/** The same, said in the reader's language. */
export const faultsIn = (
  imported: Imported,
  norms: readonly Norm[],
  locale: Locale,
  today?: string,
): Fault[] =>
  faultsInEach(imported, norms, today).map(({ says, ...fault }) => ({ ...fault, ...says[locale] }))

function saidOf({ says, data }: Found, sayings: Sayings): Said {
  const saying = sayings[says] as Saying<typeof data>
  return { message: saying.says(data), suggestion: saying.suggests(data) }
}

/**
 * One fault of a kind at a place; a blank is not also an unfinished sentence, and furniture has no other fault than
 * the day that it prints.
 */
function withoutEchoes(sorted: readonly Found[]): Found[] {
  const reached = new Map<FaultKind, number>()
  const isCovered = coverOf(sorted.filter(({ says }) => kindOf(says) === 'furniture'))
  const isBlank = coverOf(sorted.filter(({ says }) => says === 'blank-contact' || says === 'blank-figure'))
  return sorted.filter((one) => {
    const kind = kindOf(one.says)
    if (one.start < (reached.get(kind) ?? 0)) return false
    if (kind !== 'furniture' && one.says !== 'date-mismatch.alone' && isCovered(one)) return false
    if (kind === 'unfinished' && isBlank(one)) return false
    reached.set(kind, one.end)
    return true
  })
}

/** Whether a place touches one of these, which are in the order of the text. */
function coverOf(sorted: readonly Place[]): (place: Place) => boolean {
  let last = 0
  const ends = sorted.map(({ end }) => (last = Math.max(last, end)))
  return ({ start, end }) => {
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (ends[middle]! > start) high = middle
      else low = middle + 1
    }
    return low < sorted.length && sorted[low]!.start < end
  }
}
