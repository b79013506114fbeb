import type { Words } from '../words.ts'
import {
  found,
  foundAnywhere,
  isOtherFirst,
  isTitle,
  withFirstAfter,
  withFirstBefore,
  withInitial,
} from './beside.ts'
import type { Place } from './beside.ts'
import { isHonoured, isOpener, OPENERS, PARTICLES } from './forms.ts'
import { isInAddress, isInLastName, isSpaced } from './mention.ts'
import type { Found } from './mention.ts'
import { familyOf } from './name-index.ts'
import type { Bearers, Family, NameIndex } from './name-index.ts'
import { isOrdinary } from './ordinary.ts'
import { DOTTED, HYPHENED, isShouted, SPACED } from './spelling.ts'
import { endOf, gapBefore, isCapitalAt, isHead, phraseOf, textOf } from './walk.ts'

/** Who is named around a word that is in someone's last name. */
export function namedByLast(words: Words, main: number, index: NameIndex): Found | undefined {
  const word = textOf(words, main)
  if (isOrdinary(word) && !isCapitalAt(words, main)) return undefined
  const family = familyOf(index, word)
  if (!family) return undefined
  return (
    namedIn(words, main, index, family, family.names, true) ??
    (family.halves.size > 0 ? namedIn(words, main, index, family, family.halves, false) : undefined)
  )
}

function namedIn(
  words: Words,
  main: number,
  index: NameIndex,
  { mostBefore, mostAfter }: Family,
  names: Family['names'],
  isWhole: boolean,
): Found | undefined {
  for (let before = mostBefore; before >= 0; before--)
    for (let after = isWhole ? mostAfter : 0; after >= 0; after--) {
      const [first, last] = [main - before, main + after]
      const name = first === last ? textOf(words, main) : phraseOf(words, first, last, isInLastName)
      const bearers = name === undefined ? undefined : names.get(name)
      const found = bearers && named(words, first, last, main, bearers, isWhole, index)
      if (found) return found
    }
  return undefined
}

function named(
  words: Words,
  first: number,
  last: number,
  main: number,
  bearers: Bearers,
  isWhole: boolean,
  index: NameIndex,
): Found | undefined {
  const isCapital = isCapitalAt(words, main)
  if (bearers.isOrdinary && !isCapital) return undefined
  const before = gapBefore(words, first)
  const after = gapBefore(words, last + 1)
  // « Girardin-Lefèvre » is another name, « Paul-Girardin » a school.
  if (before === HYPHENED || (after === HYPHENED && isCapitalAt(words, last + 1))) return undefined

  const place: Place = { first, last, main, before, after, isCapital, bearers }
  return (
    (before === SPACED ? withFirstBefore(words, place, index) : undefined) ??
    (after === SPACED ? withFirstAfter(words, place, index) : undefined) ??
    // Half of a double last name needs the whole first name.
    (isWhole ? withInitial(words, place) : undefined) ??
    (isWhole && isOnlyLast(words, place, index) ? alone(words, place) : undefined)
  )
}

/** Whether no other first name stands beside the last name. */
function isOnlyLast(words: Words, { first, last, before: gap, after }: Place, index: NameIndex): boolean {
  if (after === SPACED && isOtherFirst(words, last + 1, index)) return false
  const previous = first - 1
  if (isTitle(words, previous, gap)) return true
  const word = textOf(words, previous)
  if (gap === DOTTED) return word.length > 1 || !isCapitalAt(words, previous)
  if (gap !== SPACED) return true
  if (isCapitalAt(words, previous)) return isOpener(word) && isHead(words, previous)
  if (!PARTICLES.has(word)) return true
  // « L’équipe de Girardin », « chez les Girardin »; not « van Girardin », nor « Delphine de Girardin ».
  if (!FAMILY_WORDS.has(word)) return false
  const isNamed = isCapitalAt(words, previous - 1) && isSpaced(gapBefore(words, previous))
  return !isNamed || OPENERS.has(textOf(words, previous - 1))
}

const FAMILY_WORDS = new Set(['de', 'd', 'des', 'les'])

function alone(words: Words, { first, last, before, after, isCapital, bearers }: Place): Found | undefined {
  if (isTitle(words, first - 1, before)) {
    // « Rue du docteur Girardin »; but « à l’école Mme Girardin a lu un conte ».
    const isHonour = isHonoured(textOf(words, first - 1))
    return (isHonour ? found : foundAnywhere)(words, first - 1, last, bearers.ids, 'title')
  }
  if (!isCapital || bearers.isOrdinary) return undefined
  if (isInAddress(words.text, words.starts[first]!, endOf(words, last))) return undefined
  // « Girardin Sports », « GIRARDIN Nathalie »: the name goes on, unless everything is in capitals.
  const next = last + 1
  if (after !== SPACED || !isCapitalAt(words, next) || OPENERS.has(textOf(words, next)))
    return found(words, first, last, bearers.ids, 'last')
  const isLoud = (i: number) => isShouted(words.text, words.starts[i] ?? words.text.length)
  if (
    !isLoud(last) ||
    !isLoud(next) ||
    !(isLoud(first - 1) || (isLoud(next + 1) && gapBefore(words, next + 1) === SPACED))
  )
    return undefined
  return found(words, first, last, bearers.ids, 'last')
}
