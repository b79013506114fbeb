import { foundIn } from './found.ts'
import type { Found } from './found.ts'
import { sectionsOf } from './headings.ts'
import type { Manuscript } from './manuscript.ts'
import { plainOf } from './manuscript.ts'
import { isOrder } from './modality.ts'
import { hasVerb } from './verbs.ts'
import { has, whole } from './whole.ts'

/** Titles under which nothing is written, in a text or at the end of a branch of a mind map. */
export function headingsWithoutRule(manuscript: Manuscript): Found[] {
  const { passages } = manuscript
  const sections = sectionsOf(passages)
  const isSection = new Set(sections.map(({ index }) => index))
  const empty = sections
    .filter(
      ({ heading, under, index }) =>
        under.length === 0 && !isTitle(manuscript, index) && !saysEnough(heading.text),
    )
    .map(({ heading }) => heading)
  const branches = passages.filter(
    ({ kind, text, path }, i) =>
      kind !== 'heading' && !isSection.has(i) && isBareTitle(text) && announcesRules(path),
  )
  return [...empty, ...branches].flatMap((passage) =>
    foundIn(passage, 0, passage.text.length, 'heading-without-rule', { title: passage.text }),
  )
}

const isTitle = ({ imported, passages }: Manuscript, index: number) =>
  index === 0 ||
  passages[index]!.text === imported.title ||
  // Before the first passage that is none, titles and subtitles follow each other.
  passages.slice(0, index).every(({ kind }) => kind === 'heading')

const NEEDS_NOTHING = whole`sommaire|table des matières|annexes?|signatures?|date|fin|contacts?|préambule|index|notes|bibliographie|références`

/** « Je vérifie la source » is a rule by itself, « Annexes » needs none, « @ville » and « Ville » are a name. */
const saysEnough = (title: string) => {
  const plain = plainOf(title)
  return (
    hasVerb(plain) ||
    isOrder(plain) ||
    has(plain, NEEDS_NOTHING) ||
    /[?@]|https?:/.test(plain) ||
    !/ /.test(plain.trim())
  )
}

const RULES = whole`règles?|consignes?|obligations?|devoirs?|principes?|bonnes pratiques|à respecter|interdits?|interdictions?|conseils|conduite|précautions`
const announcesRules = (path: readonly string[]) => path.slice(-1).some((title) => has(plainOf(title), RULES))

// « Le ton et la courtoisie », « ATTENTION Périodes électorales »: a prescription has « un », a verb or a figure.
const DEFINITE =
  /^[-•*\s\d.)]*(?:attention[ :!]*|rappel[ :!]*|nb[ :!]*)?(?:le|la|les|l'|du|des|nos|vos|notre|votre|\p{L}{4,}s) ?\p{L}/u
const isBareTitle = (text: string) => {
  const plain = plainOf(text)
  return (
    DEFINITE.test(plain) && !hasVerb(plain) && !isOrder(plain) && !/[.:;!?@]$|https?:|\d/.test(plain.trim())
  )
}
