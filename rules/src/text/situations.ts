import { folded } from './fold.ts'
import { knownNamesIn } from './known-names.ts'
import type { KnownNames, Named } from './known-names.ts'
import { sentenceAround } from './sentences.ts'
import { SITUATION_CUES } from './situation-cues.ts'
import { matcherOf } from './words.ts'
import type { Words } from './words.ts'

type Sort = keyof typeof SITUATION_CUES
const cues = matcherOf<Sort>(
  (Object.keys(SITUATION_CUES) as Sort[]).flatMap((sort) =>
    SITUATION_CUES[sort].split('|').map((cue) => [cue, sort] as const),
  ),
)

// « a été brusquement placé », « est à l’hôpital »
const IS =
  /(?:^|[^a-z])(?:est|etait|sera|fut|ont ete|a ete|avait ete|sont|etaient|reste|restera|se retrouve|vient d'etre|va etre|aurait ete|serait|etre)(?: [a-z]+(?:ment)| encore| toujours| de nouveau| deja| actuellement)? $/
const APART = /, (?:qui (?:est|a ete) )?$/
const WHOSE = new RegExp(
  '(?:^|[^a-z])(?:(?:son|sa|ses|leur|leurs|mon|ma|mes) (?:[a-z]+ )?|(?:souffr[a-z]+|atteinte?s?|malade|victime|porteu(?:r|se)|operee?|' +
    "soignee?|suspectee?|mort|morte|decedee?|guerie?|remise?|meurt|se remet) (?:de |d'|du |des )(?:une? |l'|la )?(?:[a-z]+ )?|" +
    '(?:traitee?|hospitalisee?|suivie?|soignee?|operee?|prise?) (?:en charge )?pour (?:une? |son |sa |des )?(?:[a-z]+ )?|' +
    '(?:a|avait|aura|fait|faisait|fera|subi|subit|subira|prend|prenait|suit|suivait|declare|developpe|attrape|contracte|eu|vit avec|' +
    "se bat contre|combat|cache|traverse) (?:une? |des |le |la |l'|son |sa |ses |du |de l')(?:[a-z]+ )?|diagnostic (?:de |d'|du )|(?<!la |de |en |cette )lutte contre (?:une? |son |sa )(?:[a-z]+ )?)$",
)
const OF_SOMEONE = /^ (?:de |d')(?:m\. |mme |monsieur |madame )?$/
// « licencié en droit », « l’enceinte de l’école », « l’opération Arc-en-Ciel »
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  licencie: /^e? (?:en|es) /,
  opere: /^e? (?:par|dans) /,
  place: /^e? (?:premier|deuxieme|troisieme|en tete|sous le signe|au centre|a cote)/,
  adopte: /^e? (?:par|a l)/,
}

export type Situated = { person: string; start: number; end: number }

/**
 * Sentences that name somebody beside such a word. A word alone says nothing of anyone: an organisation that works
 * with disabled people says « handicap » every day. The cost does not grow with the number of people.
 */
export function situationsIn(words: Words, names: () => KnownNames): Situated[] {
  const found = cues(words)
  if (found.length === 0) return found as never[]
  const { text } = words
  const named = together(knownNamesIn(words, names()), titledIn(text))
  if (named.length === 0) return []
  let next = 0 // both lists are in the order of the text, so that one walk along them is enough
  return found.flatMap(({ start, end, value }): Situated[] => {
    const sentence = sentenceAround(text, start)
    while (next < named.length && named[next]!.end <= sentence.start) next++
    const one = named[next]
    if (!one || one.end > sentence.end || !isSaid(text, start, end, value, named, next)) return []
    return [{ person: one.name, start, end }]
  })
}

const NEAR = 48

function isSaid(
  text: string,
  start: number,
  end: number,
  sort: Sort,
  named: readonly Named[],
  from: number,
): boolean {
  const before = endFolded(text.slice(Math.max(0, start - NEAR), start))
  const after = ` ${folded(text.slice(end, end + NEAR))} `
  const cue = folded(text.slice(start, end))
  if (NOT_AFTER[cue.replace(/ee$/, 'e')]?.test(after)) return false
  if (sort === 'state')
    return !/(?:^|[^a-z])(?:les|des|aux|personnes?|enfants?|public|non|ni|pas|plus) $/.test(before)
  if (sort === 'passive') return IS.test(before) || APART.test(before)
  if (WHOSE.test(before)) return true
  for (let i = from; i < named.length && named[i]!.start < end + NEAR; i++)
    if (named[i]!.start > end && OF_SOMEONE.test(` ${folded(text.slice(end, named[i]!.start))} `)) return true
  return false
}

/** Folded, with the space that ends it. */
const endFolded = (text: string) => ` ${folded(text)}${/[\s\u00a0\u202f]$/u.test(text) ? ' ' : ''}`

const MAY_TITLE = /M(?:\.|r|me|lle|adame|onsieur)\s/u
const TITLED =
  /(?<!\p{L})(?:M\.|Mr|Mme|Mlle|Madame|Monsieur|Mademoiselle)\s(?:(?:de|du|van|von|el)\s)?\p{Lu}[\p{L}'’-]+/gu

/** People of no register whom their title shows: « Mme Claes ». */
const titledIn = (text: string): Named[] =>
  MAY_TITLE.test(text)
    ? [...text.matchAll(TITLED)].map(({ index: start, 0: name }) => ({
        name,
        start,
        end: start + name.length,
      }))
    : []

const together = (known: readonly Named[], titled: readonly Named[]): readonly Named[] =>
  titled.length === 0 ? known : [...known, ...titled].sort((a, b) => a.start - b.start)
