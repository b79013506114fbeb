/** A number that a clause says, and what it counts. */
export type Figure = {
  value: number
  unit: Unit | null
  per: 'day' | 'week' | 'month' | 'year' | null
  bound: 'least' | 'most' | null
}
export type Unit =
  | 'times'
  | 'characters'
  | 'minutes'
  | 'hours'
  | 'days'
  | 'weeks'
  | 'months'
  | 'years'
  | 'percent'
  | 'people'
  | 'things'

const WORDS: Record<string, number> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  cent: 100,
  'dix-huit': 18,
  'dix-sept': 17,
  'vingt-quatre': 24,
  'quarante-huit': 48,
  'soixante-douze': 72,
  'quatre-vingt-dix': 90,
  'vingt-cinq': 25,
  'deux cents': 200,
  'une dizaine de': 10,
  'une quinzaine de': 15,
}
const SPELT = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')

const UNITS: readonly (readonly [Unit, string])[] = [
  ['times', 'x|×|fois|publications?|posts?|messages?|stor(?:y|ies)|tweets?|contenus?'],
  ['characters', 'caracteres?|signes?|lettres?'],
  ['minutes', 'minutes?|min|mn'],
  ['hours', 'heures?|h|hrs?'],
  ['days', 'jours?|j'],
  ['weeks', 'semaines?'],
  ['months', 'mois'],
  ['years', 'ans?|annees?'],
  ['percent', '%|pour ?cents?'],
  [
    'people',
    'personnes?|administrat\\w+|agents?|membres?|moderat\\w+|gestionnaires?|signataires?|referents?|responsables?|parents?',
  ],
  [
    'things',
    'comptes?|pages?|photos?|images?|emojis?|hashtags?|lignes?|phrases?|mots?|niveaux?|sites?|liens?|videos?|groupes?|reponses?|rappels?|avertissements?|conseillers?|elus?|facteurs?',
  ],
]
const UNIT = UNITS.map(([unit, words]) => `(?<${unit}>${words})`).join('|')
const PERIOD =
  "(?: ?/ ?| par | a la | a l'| chaque | tous les | toutes les | dans la meme | au cours d'une meme | sur une? )(?<period>jour|journee|semaine|mois|an|annee|24 ?h\\w*)"
const NUMBER = `(?<digits>\\d{1,4}(?:[ .]\\d{3})*)|(?<![a-z-])(?<word>${SPELT})(?![a-z-])`
const FIGURE = new RegExp(
  `(?:${NUMBER})(?: ?\\([^)]{1,20}\\))? ?(?:(?:${UNIT})(?![a-z])(?: (?:ouvr\\w+|calendaires?|francs?|[a-z]{4,14}s?))?(?:${PERIOD})?)?`,
  'g',
)
const NOT_BEFORE =
  /(?:\b(?:articles?|art\.?|loi|lois|n°|no|numero|alinea|chapitre|annexe|version|page|l\.|r\.|decret|iso|etage|bureau|boite|cedex)|[/.@#-]) ?(?:n° ?)?[a-z]?\.?$/
const MOST =
  /(?:maximum|au plus|pas plus d[e']|plus d[e']|jusqu'a|limite\w* a|inferieur\w* a|moins de|depass\w+|exced\w+|au-dela d[e'](?: la| l'| ce)?|ne \w+ qu[e']?|sous|dans (?:les|un delai de)|plafon\w+ a|hauteur (?:maximum )?de) ?(?:\S+ )?$/
const LEAST = /(?:minimum|au moins|au minimum|superieur\w* a|plus de|a partir de|des) ?(?:de )?$/
// « de 8 h 30 à 12 h », « après 22 h » are hours of the day.
const CLOCK =
  /\b\d{1,2} ?h(?:eures)? ?[0-5]\d\b|(?<=\b(?:de|a|entre|et|des|avant|apres|jusqu'a) )(?:[01]?\d|2[0-3]) ?h(?:eures)?(?! ?\d)\b/g
const UNIT_NAMES = UNITS.map(([unit]) => unit)
const PERIODS: Record<string, Figure['per']> = {
  jour: 'day',
  journee: 'day',
  semaine: 'week',
  mois: 'month',
  an: 'year',
  annee: 'year',
}

/** Figures of a folded clause, in figures and in words; dates, articles of law and telephones are none. */
export function figuresIn(clause: string): Figure[] {
  const figures: Figure[] = []
  for (const found of clause.replace(CLOCK, (hour) => ' '.repeat(hour.length)).matchAll(FIGURE)) {
    const { digits, word, period } = found.groups!
    const before = clause.slice(Math.max(0, found.index - 36), found.index)
    const after = clause.slice(found.index + found[0].length)
    const unit = UNIT_NAMES.find((name) => found.groups![name] !== undefined) ?? null
    if (digits !== undefined && isReference(digits, unit, before, after)) continue
    // « une publication » is an article before a noun; « une fois par jour » counts.
    if (
      word &&
      /^une?$/.test(word) &&
      !(
        period !== undefined ||
        /^une? fois\b/.test(found[0]) ||
        /\b(?:seule?|qu'|plus d'|moins|maximum|minimum) ?$/.test(before)
      )
    )
      continue
    if (word && unit === null) continue
    const value = digits === undefined ? WORDS[word!]! : Number(digits.replace(/[ .]/g, ''))
    figures.push({ value, unit, per: periodOf(period), bound: boundOf(before, after) })
  }
  return [...figures, ...saidOtherwise(clause)]
}

function isReference(digits: string, unit: Unit | null, before: string, after: string): boolean {
  if (
    NOT_BEFORE.test(before) ||
    /^(?:[\d@]|[.-]\d|\/\d|\^?e(?: |$)|eme|er\b| ?(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre))/.test(
      after,
    )
  )
    return true
  if (/[a-z]$/.test(before)) return true
  // Groups of a telephone number.
  if (unit === null && (/^ \d\d\b/.test(after) || /(?:^|\D)\d{2,3} $/.test(before))) return true
  return unit === null && (/^(?:19|20)\d\d$/.test(digits) || digits.length > 4)
}

const periodOf = (period: string | undefined): Figure['per'] =>
  period === undefined ? null : (PERIODS[period] ?? 'day')

function boundOf(before: string, after: string): Figure['bound'] {
  if (/(?<!pas )plus de ?$/.test(before)) return 'most'
  if (LEAST.test(before) && !/plus de ?$/.test(before)) return 'least'
  if (MOST.test(before)) return 'most'
  if (/^[^,;]{0,12}\b(?:maximum|au plus|max)\b(?! \w+ (?:fois|x))/.test(after)) return 'most'
  return /^[^,;]{0,12}\b(?:minimum|au moins|au minimum)\b/.test(after) ? 'least' : null
}

const said = (value: number, unit: Unit, bound: Figure['bound'] = null): Figure => ({
  value,
  unit,
  per: null,
  bound,
})

// Numbers that no digit and no numeral says.
function saidOtherwise(clause: string): Figure[] {
  const found: Figure[] = []
  if (/\ble lendemain\b|\bvingt-quatre heures\b/.test(clause) && !/vingt-quatre/.test(clause))
    found.push(said(1, 'days', 'least'))
  if (/\b(?:premier|1er) (?:niveau|degre|contact)\b/.test(clause)) found.push(said(1, 'things'))
  if (
    /\b(?:au-dela de|plus que|que) (?:la|cette|une seule|la seule) (?:seule )?(?:phrase|reponse|publication)\b/.test(
      clause,
    )
  )
    found.push(said(1, 'things', 'most'))
  if (
    /\b(?:annexe|autre|supplementaire|parallele|second|seconde|deuxieme)\b.{0,16}\b(?:a |que )?(?:celle|celui)\b/.test(
      clause,
    )
  )
    found.push(said(1, 'things', 'most'))
  if (
    /\b(?:double authentification|deux facteurs|second facteur)\b/.test(clause) &&
    !/\bdeux facteurs\b/.test(clause)
  )
    found.push(said(2, 'things'))
  return found
}
