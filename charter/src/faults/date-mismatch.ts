import { datesIn, isInCalendar, isoOf } from './dates.ts'
import type { WrittenDate } from './dates.ts'
import { foundIn, foundInSentence } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import { plainOf } from './manuscript.ts'
import { whole } from './whole.ts'

/** Dates that disagree with each other, with the calendar, or with today. */
export const dateMismatches = (manuscript: Manuscript): Found[] => [
  ...loneDates(manuscript),
  ...impossibleDates(manuscript),
  ...statedDates(manuscript),
  ...past(manuscript),
]

const OPENING = /(?:^|[^\p{L}])(?:en|depuis|dès|version de|édition|année|charte|politique) (\d{4})(?!\d)/gu
const PREAMBLE = 0.35

/** A day that stands alone, in a year that is not the one in which the opening says that it was written. */
function loneDates({ passages, imported }: Manuscript): Found[] {
  const length = passages.length
  const stated = passages
    .slice(0, Math.ceil(length * PREAMBLE))
    .flatMap(({ text }) => yearsOfWriting(plainOf(text)))
  const alone = passages.flatMap((passage) => {
    const plain = plainOf(passage.text).trim()
    const [date] = datesIn(plain)
    return date?.day !== undefined && plain.length - (date.to - date.from) < 12 ? [{ passage, date }] : []
  })
  const inFurniture = imported.cleanings
    .filter(({ kind }) => kind === 'furniture' && imported.contributions.length === 0)
    .flatMap(({ start, end }) => {
      const plain = plainOf(imported.text.slice(start, end)).trim()
      const [date] = datesIn(plain)
      return date?.day !== undefined && plain.length - (date.to - date.from) < 12
        ? [{ start, end, date }]
        : []
    })
  const year = stated[0]
  if (year === undefined) return []
  return [
    ...alone
      .filter(({ date }) => !stated.includes(date.year))
      .flatMap(({ passage, date }) =>
        foundIn(passage, 0, passage.text.length, 'date-mismatch.alone', { year, other: date.year }),
      ),
    ...inFurniture
      .filter(({ date }) => !stated.includes(date.year))
      .map(({ start, end, date }) => ({
        says: 'date-mismatch.alone' as const,
        data: { year, other: date.year },
        start,
        end,
      })),
  ]
}

const NOW = whole`nous|notre|la présente|cette (?:charte|politique)|présent(?:e)? (?:document|charte|politique|guide)|adopt\p{L}+|rédig\p{L}+|approuv\p{L}+`

/** « En 2018, nous croyons que » says when it was written; « Depuis 2012 le Département est présent » does not. */
const yearsOfWriting = (plain: string): number[] =>
  plain
    .split(/(?<=[.!?])\s/)
    .flatMap((sentence) =>
      sentence.search(NOW) >= 0 && !/(?:^|[^\p{L}])depuis \d{4}/u.test(sentence)
        ? [...sentence.matchAll(OPENING)].map(({ 1: year }) => Number(year)).slice(-1)
        : [],
    )
    .slice(-1)

const impossibleDates = ({ sentences }: Manuscript): Found[] =>
  sentences.flatMap((sentence) =>
    datesIn(sentence.plain)
      .filter((date) => !isInCalendar(date))
      .flatMap(({ from, to }) =>
        foundInSentence(sentence, 'date-mismatch.calendar', { date: sentence.text.slice(from, to) }, [
          from,
          to,
        ]),
      ),
  )

type Stated = WrittenDate & { what: 'adopted' | 'effective' | 'review'; by: string; sentence: Sentence }

const STATES: readonly (readonly [what: Stated['what'], sign: RegExp])[] = [
  [
    'review',
    /(révis(?:ée?|ion)|rev(?:ue|oir)|réexamin\p{L}+|valable jusqu'au|jusqu'au|échéance|expire)[^.;]{0,40}$/u,
  ],
  [
    'effective',
    /(entr(?:e|ée|era) en vigueur|applicable|prend effet|en vigueur|à compter d[ue])[^.;]{0,40}$/u,
  ],
  ['adopted', /(adopt(?:ée?|ion)|approuvée?|votée?|validée?|délibération|fait (?:à|le))[^.;]{0,60}$/u],
]

// « adoptée » and « adoption » tell of one event, « adoptée » and « approuvée » may tell of two.
const SAME_WORD = 5

/** The charter adopted on two days, or reviewed before it begins. */
function statedDates({ sentences }: Manuscript): Found[] {
  const stated: Stated[] = sentences.flatMap((sentence) =>
    datesIn(sentence.plain).flatMap((date) => {
      const before = sentence.plain.slice(0, date.from)
      const [what] = STATES.find(([, sign]) => sign.test(before)) ?? []
      if (what === undefined || date.day === undefined) return []
      const by = STATES.map(([, sign]) => sign.exec(before)?.[1] ?? '').join('')
      return [{ ...date, what, by: by.slice(0, SAME_WORD), sentence }]
    }),
  )
  return stated.flatMap((date, i) => {
    const other = stated.slice(0, i).find((one) => isAtOdds(one, date))
    if (!other) return []
    const text = (one: Stated) => one.sentence.text.slice(one.from, one.to)
    return foundInSentence(date.sentence, 'date-mismatch.stated', { date: text(date), other: text(other) }, [
      date.from,
      date.to,
    ])
  })
}

function isAtOdds(one: Stated, other: Stated): boolean {
  if (one.what === other.what)
    return one.what !== 'review' && one.by === other.by && isoOf(one) !== isoOf(other)
  const [review, begins] = one.what === 'review' ? [one, other] : [other, one]
  return review.what === 'review' && isoOf(review) < isoOf(begins)
}

/** « Valable jusqu’au 31 décembre 2020 », read later. */
const past = ({ sentences, today }: Manuscript): Found[] =>
  sentences.flatMap((sentence) =>
    datesIn(sentence.plain).flatMap((date) =>
      today !== undefined &&
      date.day !== undefined &&
      isoOf(date) < today &&
      /(?:valable|valide|en vigueur|s'applique|applicable)[^.;]{0,30}jusqu'au $|expire le $|(?:révis(?:ée?|ion)|revue) (?:prévue )?(?:avant )?le $/u.test(
        sentence.plain.slice(0, date.from),
      )
        ? foundInSentence(sentence, 'date-mismatch.past', { date: sentence.text.slice(date.from, date.to) }, [
            date.from,
            date.to,
          ])
        : [],
    ),
  )
