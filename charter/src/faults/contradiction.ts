import { areApart, claimsOf, likeness, placesOf, stemsOf } from './claims.ts'
import type { Claim } from './claims.ts'
import { figuresIn } from './figures.ts'
import { foundInSentence } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import { whole } from './whole.ts'

/** What the charter says here and unsays there: a modality, a figure, or what it calls something. */
export const contradictions = (manuscript: Manuscript): Found[] => [
  ...oppositeModalities(manuscript),
  ...sharedRights(manuscript),
  ...figuresAtOdds(manuscript),
  ...deniedQualities(manuscript),
]

// A charter has hundreds of sentences; what has thousands is compared at its beginning only.
const MOST = 600

// One says of everything what the other says of nothing: nearly the same words, and no condition on either side.
const ALIKE = 0.7

function oppositeModalities(manuscript: Manuscript): Found[] {
  const claims = claimsOf(manuscript).slice(0, MOST)
  return claims.flatMap((claim, i) => {
    const other = claims.slice(0, i).find((one) => isOpposite(one, claim))
    return other ? bothWays(claim.sentence, other.sentence, 'contradiction.ought') : []
  })
}

/** Each of the two sentences is a place to mend, and points at the other. */
const bothWays = (one: Sentence, other: Sentence, says: 'contradiction.ought'): Found[] => [
  ...foundInSentence(one, says, { other: other.text }),
  ...foundInSentence(other, says, { other: one.text }),
]

function isOpposite(one: Claim, other: Claim): boolean {
  if ((one.ought === 'prohibition') === (other.ought === 'prohibition')) return false
  if (!one.isPlain || !other.isPlain || one.sentence.index === other.sentence.index) return false
  return !areApart(one.where, other.where) && one.about.size > 0 && likeness(one.about, other.about) >= ALIKE
}

const ALONE =
  /^[^\p{L}]*seule?s? (.{3,80}?) (?:peu(?:t|vent)|(?:est|sont) (?:autorisée?s?|habilitée?s?) à) (.+)$/u
const MAY = /^[^\p{L}]*(.{3,80}?) (?:peu(?:t|vent)|(?:est|sont) (?:autorisée?s?|habilitée?s?) à) (.+)$/u

/** « Seul le bureau peut publier sur la page », and elsewhere « les bénévoles peuvent publier sur la page ». */
function sharedRights({ sentences }: Manuscript): Found[] {
  const read = sentences.slice(0, MOST)
  const alone = read.flatMap((sentence) => rightOf(sentence, ALONE) ?? [])
  if (alone.length === 0) return []
  const others = read.flatMap((sentence) =>
    ALONE.test(sentence.plain) ? [] : (rightOf(sentence, MAY) ?? []),
  )
  return alone.flatMap((one) => {
    const other = others.find(
      ({ who, what, where }) =>
        likeness(one.what, what) >= ALIKE && likeness(one.who, who) === 0 && !areApart(one.where, where),
    )
    return other ? bothWays(other.sentence, one.sentence, 'contradiction.ought') : []
  })
}

function rightOf(sentence: Sentence, pattern: RegExp) {
  const [, who = '', what = ''] = pattern.exec(sentence.plain) ?? []
  if (what === '' || /(?:^|[^\p{L}])(?:ne|n'|sauf|si|avec l'accord|sans)(?:$|[^\p{L}])/u.test(sentence.plain))
    return undefined
  return { sentence, who: stemsOf(who), what: stemsOf(what), where: placesOf(sentence) }
}

const SAME_MATTER = 0.4
// « au plus deux publications par semaine », « trois fois par semaine »: the period says most of it.
const SAME_RHYTHM = 0.25
const FEWEST_SHARED = 2

/** « quatre fois par semaine » here, « trois fois par semaine » there, about the same thing. */
function figuresAtOdds({ sentences }: Manuscript): Found[] {
  const told = sentences.flatMap((sentence) =>
    figuresIn(sentence.plain).map((figure) => ({
      sentence,
      figure,
      about: stemsOf(sentence.plain.replaceAll(/\d+/g, '')),
      where: placesOf(sentence),
    })),
  )
  return told.slice(0, MOST).flatMap((one, i) => {
    const other = told.slice(0, i).find((before) => {
      if (before.figure.unit !== one.figure.unit || before.sentence === one.sentence) return false
      // « Un rappel après deux jours. Un autre après cinq jours. »: only a rhythm has one figure in a passage.
      const isRhythm = one.figure.unit.startsWith('per')
      if (before.sentence.index === one.sentence.index && !isRhythm) return false
      if (areApart(before.where, one.where)) return false
      if (before.figure.value === one.figure.value || areBounds(before.figure.bound, one.figure.bound))
        return false
      const shared = [...one.about].filter((word) => before.about.has(word)).length
      return (
        shared >= Math.min(FEWEST_SHARED, one.about.size, before.about.size) &&
        shared > 0 &&
        likeness(one.about, before.about) >= (isRhythm ? SAME_RHYTHM : SAME_MATTER)
      )
    })
    if (!other) return []
    const [here, there] = [textOf(one.sentence, one.figure), textOf(other.sentence, other.figure)]
    return [
      ...foundInSentence(one.sentence, 'contradiction.figure', { here, there, other: other.sentence.text }),
      ...foundInSentence(other.sentence, 'contradiction.figure', {
        here: there,
        there: here,
        other: one.sentence.text,
      }),
    ]
  })
}

/** « au moins huit » and « au plus vingt » agree. */
const areBounds = (one: string, other: string) =>
  (one === 'least' && other === 'most') || (one === 'most' && other === 'least')

const textOf = ({ text }: Sentence, { from, to }: { from: number; to: number }) => text.slice(from, to)

const DENIED =
  /(?<!\p{L})(?:et |mais )?(?:non|pas|jamais|ni)(?: pas)? (\p{L}{4,}(?:ique|aire|oire|uel|uelle|elle|el|é|ée|ale|al|if|ive|able|eur|ain|aine|nyme|ublic))(?!\p{L})/gu
// The subject of « Il est privé et non public » is in the sentence before.
const REFERS = whole`celui-ci|celle-ci|ceux-ci|celles-ci|il|elle|ils|elles|cela|ce dernier|cette dernière`
const MATTERS = 5

/** « un groupe privé et non public », then « le groupe public ». */
function deniedQualities({ sentences }: Manuscript): Found[] {
  const read = sentences.slice(0, MOST)
  return read.flatMap((denying, i) =>
    [...denying.plain.matchAll(DENIED)].flatMap(({ 1: quality = '' }) => {
      const before = sentences[i - 1]
      const isReferring = denying.plain.search(REFERS) >= 0 && before?.passage === denying.passage
      const subject = isReferring ? `${before.plain} ${denying.plain}` : denying.plain
      const matters = stemsOf(subject)
      const stem = quality.slice(0, -1)
      return read
        .filter((one) => one.index !== denying.index && affirms(one, stem, matters))
        .flatMap((one) => [
          ...foundInSentence(one, 'contradiction.quality', { quality, other: denying.text }),
          ...foundInSentence(denying, 'contradiction.quality', { quality, other: one.text }),
        ])
    }),
  )
}

/** Whether it says of one of these matters what was denied of it: the noun stands just before the quality. */
function affirms({ plain }: Sentence, stem: string, matters: ReadonlySet<string>): boolean {
  const at = plain.search(new RegExp(`(?<!\\p{L})${stem}\\p{L}{0,3}(?!\\p{L})`, 'u'))
  if (
    at < 0 ||
    /(?<!\p{L})(?:non|pas|jamais|ni|ne|n'|aucune?|sans)(?!\p{L})[^.]{0,30}$/u.test(plain.slice(0, at))
  )
    return false
  const noun = plain.slice(0, at).match(/\p{L}{4,}(?= (?:\p{L}{1,4} )?$)/u)?.[0]
  return noun !== undefined && [...stemsOf(noun)].some((word) => word.length >= MATTERS && matters.has(word))
}
