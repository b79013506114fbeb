import type { Cleaning } from './imported.ts'
import { clean, spanOf, wordsOf } from './paragraph.ts'
import type { Paragraph } from './paragraph.ts'

/** Paragraphs without what surrounds a text on a page or a site, and what was taken away. */
export function withoutFurniture(
  source: string,
  paragraphs: readonly Paragraph[],
  isOwn: (words: string) => boolean = () => false,
): { paragraphs: Paragraph[]; cleanings: Cleaning[] } {
  const folded = paragraphs.map((paragraph) => fold(wordsOf(source, paragraph)))
  const repeated = repeatedIn(folded, paragraphs)
  const title = folded.find((words) => words.length > SHORTEST_TITLE)
  const own = paragraphs.map((paragraph) => isOwn(wordsOf(source, paragraph)))
  const cleanings: Cleaning[] = []
  const kept = paragraphs.filter((paragraph, index) => {
    const why = own[index]
      ? 'written by Balise around the charter'
      : (whyFurniture(folded[index]!, title) ?? (repeated.has(index) ? 'repeated on the pages' : null))
    if (why) cleanings.push(clean('furniture', spanOf(paragraph), why))
    return !why
  })
  return { paragraphs: kept, cleanings }
}

export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[’ʼ‘`´]/g, "'")
    .replaceAll(/[*_]{1,2}(?=\S)|(?<=\S)[*_]{1,2}/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

const SITE =
  /^(?:loading(?:\.{3}|…)?|chargement(?: en cours)?(?:\.{3}|…)?|network error|erreur réseau|you've read everything in this discussion|vous avez tout lu|skip to (?:main )?content|aller au contenu(?: principal)?|retour (?:en haut|au sommaire)|haut de page|accepter (?:tout|les cookies)|(?:nous utilisons|ce site utilise) des cookies.*|powered by .{2,40}|(?:imprimer|télécharger|partager)(?: (?:la page|cette page|le pdf|l'article))?|lancez-vous\.? c'est gratuit|ou s'inscrire avec votre adresse e-?mail|get started\.? it's free|or sign up with your email(?: address)?|similar mind maps|rocket clouds?|(?:page|p\.) ?\d{1,3}(?: ?(?:\/|sur|of|de|-) ?\d{1,3})?|\d{1,3} ?(?:\/|sur) ?\d{1,3}|[-–—] ?\d{1,3} ?[-–—]|©.{0,60}|tous droits réservés\.?|all rights reserved\.?|(?:like|reply|react|edited|répondre|réagir|modifié|share|partager)(?: [·•|] .*)?|sommaire|table des matières|table of contents|started by .{3,160}|démarrée? par .{3,160})$/u
// What a reader of pictures says of a logo, in English.
const DESCRIPTION =
  /^(?:the|a|an) [^.,]{2,40}\b(?:logo|icon|image|photo|picture|illustration|banner)\b.{0,40}?(?:consisting|featuring|showing|depicting|representing|displaying|with (?:a|the|an))\b/u

// « 3. Les photos ........ 12 »
const LONGEST_ENTRY = 250
const CONTENTS = /\p{L}.*(?:[.…·_]\s?){5,}\s*\d{1,3}$/u
const SHORTEST_TITLE = 7

function whyFurniture(words: string, title: string | undefined): string | null {
  if (SITE.test(words)) return 'part of the page around the text'
  if (words.length < LONGEST_ENTRY && CONTENTS.test(words)) return 'table of contents'
  if (DESCRIPTION.test(words)) return 'description of a picture'
  if (title && words !== title && words.length < title.length * 3 && words.split(title).length > 2)
    return 'the title, repeated'
  return null
}

const LONGEST = 90
const PAGE_NUMBER = /\d+/g

/** Short lines that come back: twice in a row, or on most pages. */
function repeatedIn(folded: readonly string[], paragraphs: readonly Paragraph[]): Set<number> {
  const places = new Map<string, number[]>()
  const pages = new Set(paragraphs.map(({ page }) => page)).size
  folded.forEach((words, index) => {
    if (words.length > LONGEST || words.length < 2 || /[.!?;:]$/.test(words)) return
    const key = pages > 1 ? words.replaceAll(PAGE_NUMBER, '#') : words
    places.set(key, places.get(key) ?? [])
    places.get(key)!.push(index)
  })
  const repeated = [...places.values()].filter((indexes) => {
    const onPages = new Set(indexes.map((index) => paragraphs[index]!.page)).size
    if (pages > 2 && onPages >= Math.max(3, pages * 0.5))
      return indexes.every((index) => isAtEdge(paragraphs, index))
    return indexes.some((index, i) => i > 0 && index - indexes[i - 1]! === 1)
  })
  return new Set(repeated.flat())
}

const EDGE = 3

/** Among the first or the last lines of its page. */
function isAtEdge(paragraphs: readonly Paragraph[], index: number): boolean {
  const { page } = paragraphs[index]!
  return paragraphs[index - EDGE]?.page !== page || paragraphs[index + EDGE]?.page !== page
}
