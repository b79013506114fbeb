import { folded } from './fold.ts'
import { knownNamesIn } from './known-names.ts'
import type { KnownNames, Named } from './known-names.ts'
import { sentenceAround } from './sentences.ts'
import { SITUATION_CUES } from './situation-cues.ts'
import { matcherOf } from './words.ts'
import type { Words } from './words.ts'

type Sort = keyof typeof SITUATION_CUES
/** `lead`: what stands in front, folded. Several cues may be one word when folded: « divorce », « divorcé ». */
type Cue = { sort: Sort; lead: string; isAccented: boolean }
const cues = matcherOf<Cue[]>(cuesByWord())

function cuesByWord(): Map<string, Cue[]> {
  const byWord = new Map<string, Cue[]>()
  for (const sort of Object.keys(SITUATION_CUES) as Sort[])
    for (const written of SITUATION_CUES[sort].split('|')) {
      const [word = '', lead = ''] = written.split('+').reverse()
      const key = folded(word)
      const cue = { sort, lead: folded(lead), isAccented: word.endsWith('é') }
      const others = byWord.get(key)
      if (others) others.push(cue)
      else byWord.set(key, [cue])
    }
  return byWord
}

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
const OF_SOMEONE =
  /^ (?:d(?:es|u|e la) (?:parents|fils|fille|mere|pere|famille|petite?|frere|soeur) )?(?:de |d' ?)(?:m\. |mme |monsieur |madame )?$/
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
  const situated: Situated[] = []
  let named: readonly Named[] | undefined
  let next = 0 // both lists are in the order of the text, so that one walk along them is enough
  for (const { start, end, value } of found.slice(0, MOST_CUES)) {
    // « place », « adopte » and « interne » are not participles.
    const isBare = text[end - 1] === 'e'
    if (isBare && value.every(({ isAccented }) => isAccented)) continue
    const before = endFolded(text.slice(Math.max(0, start - NEAR), start))
    const cue = value.find(
      ({ lead, isAccented }) =>
        !(isAccented && isBare) && before.trimEnd().endsWith(lead === '' ? '' : ` ${lead}`),
    )
    if (!cue || !maySay(text, start, end, cue.sort, withoutLead(before, cue.lead))) continue
    named ??= together(knownNamesIn(words, names()), titledIn(text))
    const sentence = sentenceAround(text, start)
    while (next < named.length && named[next]!.end <= sentence.start) next++
    const one = named[next]
    if (!one || one.start >= sentence.end) continue
    const isSaid = cue.sort !== 'subject' || WHOSE.test(before) || isOfSomeone(text, end, named, next)
    if (isSaid) situated.push({ person: one.name, start, end })
  }
  return situated
}

// No post has as many; a text made to be slow has.
const MOST_CUES = 1000
const NEAR = 48

const withoutLead = (before: string, lead: string) =>
  lead === '' ? before : before.trimEnd().slice(0, -lead.length)

// « les agents en congé de maladie », « remplace une collègue en congé de maladie »: about others than who is named
const OTHERS =
  /(?:^|[^a-z])(?:les|des|aux|personnes?|enfants?|public|non|ni|pas|plus|(?:les|des|aux|nos|vos|leurs) [a-z]+s|(?:une?|l'|sa|son) ?(?:collegue|agente?|salariee?|employee?|enseignante?|educat(?:eur|rice)|remplacante?|personne)) $/

/** Whether the words around let it be about someone, whoever that is. */
function maySay(text: string, start: number, end: number, sort: Sort, before: string): boolean {
  if (sort === 'subject') return true
  if (sort === 'passive' && !IS.test(before) && !APART.test(before)) return false
  const cue = folded(text.slice(start, end))
  if (NOT_AFTER[cue.replace(/ee$/, 'e')]?.test(` ${folded(text.slice(end, end + NEAR))} `)) return false
  return !OTHERS.test(before)
}

/** « l’autisme de Lucas » */
function isOfSomeone(text: string, end: number, named: readonly Named[], from: number): boolean {
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
