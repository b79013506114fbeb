import type { Sentence } from './manuscript.ts'
import { has, whole } from './whole.ts'

/** A place left for someone to fill in, and what should stand there. */
export type Blank = { from: number; to: number; sort: 'contact' | 'figure' | 'text' }

// « "...." », « « … » », « _____ », « ........ », « … … »
const DOTS =
  /["«“]\s*(?:[.…_x-]\s?){2,}\s*["»”]|["«“]\s*…\s*["»”]|_{2,}(?:[-/ .]_{2,})*|(?:[.…]\s?){4,}|\[\s*(?:[.…_x-]\s?){2,}\]|(?<=[\s:(])\.{2,3}(?=\s\p{L})/gu
// « [nom du référent] », « <adresse> », « {{contact}} », « (à compléter) »
const FILL =
  /[[<{(]{1,2}\s*((?:à|a) (?:compléter|préciser|définir|remplir|indiquer|insérer)|insérer|indiquer|ajouter|préciser|nom|noms|prénom|adresse|e-?mail|mail|courriel|téléphone|tél|date|numéro|nombre|contact|organisation|votre|titre|fonction|service|x{2,})(?![\p{L}@])[^\][<>{}()]{0,60}[\]>})]{1,2}/gu
// « XX % », « XXX habitants », « X jours », « XX/XX/2024 »; not « Louis XX », nor the network X.
const LETTERS =
  /(?<![\p{L}\p{N}/])(?:xx+(?:[/. -]xx+){0,4}(?:[/.-]\d{2,4})?|n{2,}|x(?= ?(?:%|€|jours?|mois|semaines?|heures?|minutes?|ans?|fois|personnes?|caractères?)(?!\p{L})))(?![\p{L}@.]\p{L})(?!\p{L})/gu
const NUMBERED = /(?:article|chapitre|titre|partie|annexe|section|louis|siècle|n°) $/u
const PLACEHOLDER_ADDRESS =
  /(?<![\p{L}\p{N}._-])(?:x{2,}|(?:votre[._-]?)?(?:pr[ée]nom|nom|adresse|email|mail|exemple)(?:[._-](?:x{2,}|pr[ée]nom|nom))*|\.{2,}|_{2,})@[\p{L}\p{N}._-]+/gu

const CONTACT = whole`contacts?|contacter|adress(?:er|ez|ée?s?)|envoy(?:er|ez|ée?s?)|transm(?:ettre|is|ise)|adresses?|e-?mails?|mails?|courriels?|téléphones?|tél|joindre|référente?s?|nom|noms|prénom|personne|responsable|signalements?|signale[rz]?|écrire|interlocut(?:eur|rice)|numéro de téléphone|tél`
const UNIT =
  /^["»”]?\s?(?:%|€|euros?|jours?|mois|semaines?|heures?|h(?!\p{L})|minutes?|ans?|années?|fois|personnes?|caractères?|publications?|posts?|habitants?|abonnés?|agents?|salariés?|membres?)(?!\p{L})/u
const FIGURE = whole`nombre|chiffres?|montant|date|jours?|délai|durée|maximum|minimum|pourcentage|taux`
const TABLE_OF_CONTENTS = /^\s*\d{1,3}\s*$/

/** Every blank of a sentence, in its order. */
export function blanksOf({ plain }: Sentence): Blank[] {
  const blanks: Blank[] = []
  for (const { index, 0: mark } of plain.matchAll(DOTS)) {
    const to = index + mark.trimEnd().length
    if (TABLE_OF_CONTENTS.test(plain.slice(to)) || isPause(plain, index, mark)) continue
    blanks.push({ from: index, to, sort: sortOf(plain, index, to, mark) })
  }
  for (const { index, 0: mark, 1: words = '' } of plain.matchAll(FILL)) {
    const to = index + mark.length
    if (!isMentioned(mark, words) && !/prot[eé]|obscur|cach|masqu/.test(mark))
      blanks.push({ from: index, to, sort: sortOf(plain, index, to, words) })
  }
  for (const { index, 0: mark } of plain.matchAll(LETTERS)) {
    if (NUMBERED.test(plain.slice(0, index))) continue
    const isPhone = /^xx(?: xx){3}/.test(mark)
    const to = index + mark.length + (/^ ?%/.exec(plain.slice(index + mark.length))?.[0].length ?? 0)
    blanks.push({ from: index, to, sort: isPhone ? 'contact' : 'figure' })
  }
  for (const { index, 0: mark } of plain.matchAll(PLACEHOLDER_ADDRESS))
    blanks.push({ from: index, to: index + mark.length, sort: 'contact' })
  return withoutOverlaps(blanks.toSorted((a, b) => a.from - b.from || b.to - a.to))
}

/** « cette pratique est encadrée.... »: an ellipsis with a point too many is no blank. */
const isPause = (plain: string, at: number, mark: string) =>
  /^[.…]/.test(mark) && /\p{L}$/u.test(plain.slice(0, at))

/** « (nom, prénom et date de naissance) » tells what a form asks: only square and other brackets ask to be filled. */
const isMentioned = (mark: string, words: string) => mark.startsWith('(') && !/^(?:à|a|insérer|x)/.test(words)

function sortOf(plain: string, from: number, to: number, inside: string): Blank['sort'] {
  if (/^_+\/_/.test(inside)) return 'figure' // « __/__/____ »
  if (UNIT.test(plain.slice(to))) return 'figure'
  const near = `${plain.slice(Math.max(0, from - 160), from)} ${inside}`
  if (has(inside, FIGURE)) return 'figure'
  if (has(near, CONTACT)) return 'contact'
  return has(plain.slice(Math.max(0, from - 25), from), FIGURE) ? 'figure' : 'text'
}

function withoutOverlaps(blanks: readonly Blank[]): Blank[] {
  let end = 0
  return blanks.filter(({ from, to }) => from >= end && (end = to) > 0)
}
