/** A number with its unit, and whether it is the most or the least that is allowed. */
export type Figure = {
  value: number
  unit: string
  bound: 'most' | 'least' | 'exact'
  from: number
  to: number
}

const WRITTEN: Readonly<Record<string, number>> = {
  une: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  'quarante-huit': 48,
  soixante: 60,
  'soixante-douze': 72,
}
const NUMBER = `\\d{1,4}|${Object.keys(WRITTEN)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`
const UNIT = `(?:fois|publications?|posts?|messages?|articles?|photos?)(?: au (?:maximum|plus|minimum|moins))? ?(?:par|/|chaque) ?(?:jours?|semaines?|mois|an)|(?:x ?)?(?:/|par) ?(?:jours?|semaines?|mois|an)|minutes?|heures?|h|jours? ouvrés|jours? ouvrables|jours?|semaines?|mois|ans?|années?|caractères?|personnes?|signes?|%`
const FIGURE = new RegExp(`(?<![\\p{L}\\p{N},.-])(${NUMBER}) ?(${UNIT})(?![\\p{L}\\p{N}])`, 'gu')
const MOST =
  /(?:maxim\p{L}+|au plus|pas plus|jusqu'à|limit\p{L}+|dans (?:les|un délai de)|sous|avant|ne dépass\p{L}+)/u
const LEAST = /(?:minim\p{L}+|au moins|pas moins)/u
const NEAR = 40

/** The figures of a sentence: « 4x/semaine », « au moins douze caractères », « dans les six mois ». */
export function figuresIn(plain: string): Figure[] {
  return [...plain.matchAll(FIGURE)].map(({ index, 0: all, 1: number = '', 2: unit = '' }) => {
    const around = plain.slice(Math.max(0, index - NEAR), index + all.length + NEAR / 2)
    return {
      value: WRITTEN[number] ?? Number(number),
      unit: unitOf(unit),
      bound: LEAST.test(around) ? 'least' : MOST.test(around) ? 'most' : 'exact',
      from: index,
      to: index + all.length,
    }
  })
}

/** « fois par semaine », « x/semaine » and « publications par semaine » count the same thing. */
function unitOf(unit: string): string {
  const per = /(?:par|\/|chaque) ?(jour|semaine|mois|an)/.exec(unit)
  if (per) return `per ${per[1]}`
  const one = unit.split(' ', 1)[0]!.replace(/s$/, '')
  return one === 'h'
    ? 'heure'
    : one === 'année'
      ? 'an'
      : one === 'moi'
        ? 'mois'
        : one === 'foi'
          ? 'fois'
          : one
}
