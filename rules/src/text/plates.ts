import { isAnnouncedAsThing } from './announced.ts'
import type { Identifier } from './identifiers.ts'
import { lexiconOf } from './words.ts'
import type { Words } from './words.ts'

/** Without a vehicle in the sentence, only these two forms are plates: AB-123-CD (France, 2009), 1-ABC-234 (Belgium, 2010). */
const ALONE =
  /(?:[A-HJ-NP-TV-Z]{2}[-\u2011]\d{3}[-\u2011][A-HJ-NP-TV-Z]{2}|[A-HJ-NP-TV-Z]{2} \d{3} [A-HJ-NP-TV-Z]{2}|[1-9]-[A-Z]{3}-\d{3})(?![\p{L}\p{N}-])/gu

// Beside a vehicle, in order: France since 2009 and before; Belgium since 2010 and before; cantons of Switzerland;
// Luxembourg; Québec.
const BESIDE_A_VEHICLE = new RegExp(
  [
    '[A-HJ-NP-TV-Z]{2}[- ]?\\d{3}[- ]?[A-HJ-NP-TV-Z]{2}',
    '[a-hj-np-tv-z]{2}-\\d{3}-[a-hj-np-tv-z]{2}',
    '\\d{1,4}[- ]?[A-HJ-NP-TV-Z]{2,3}[- ]?(?:97[1-6]|2[AB]|\\d\\d)',
    '[1-9][- .]?[A-Z]{3}[- .]?\\d{3}',
    '[1-9]-[a-z]{3}-\\d{3}',
    '[A-Z]{3}[- ]?\\d{3}',
    "(?:A[GIR]|B[ELS]|FR|G[ELR]|JU|LU|N[EW]|OW|S[GHOZ]|T[GI]|UR|V[DS]|Z[GH])[- ·]?\\d{1,3}[ ']?\\d{3}",
    '[A-Z]{2}[- ]?\\d{4}',
    '[A-Z]\\d{2}[- ]?[A-Z]{3}',
    '\\d{3}[- ]?[A-Z]{3}',
  ]
    .map((form) => `(?:${form})`)
    .join('|')
    .replace(/^(.*)$/, '(?:$1)(?![\\p{L}\\p{N}-])'),
  'gu',
)

// « 8 MAI 45 », « 100 EUR 20 », « A10 SUD »
const NO_PLATE =
  /(?<![A-Z])(?:MAI|JAN|FEV|MAR|AVR|JUN|JUI|AOU|SEP|OCT|NOV|DEC|EUR|USD|CHF|CAD|SUD|EST|KM|HT|TTC|BUS|TGV)(?![A-Z])/
const YEAR = /^[A-Z]{2} (?:19|20)\d\d$/

const VEHICLES =
  'plaque|plaques|immatriculé|immatriculée|immatriculés|immatriculation|voiture|voitures|véhicule|véhicules|auto|' +
  'camion|camionnette|fourgon|fourgonnette|moto|scooter|remorque|caravane|minibus|garé|garée|stationné|stationnée|' +
  'conducteur|conductrice|chauffard|clio|golf|twingo|peugeot|renault|citroën|volkswagen|toyota|bmw|audi|mercedes|' +
  'ford|opel|fiat|dacia|kia|hyundai|volvo|skoda|tesla|nissan|honda|mazda|suv|taxi|car|plate'
const vehicles = lexiconOf(VEHICLES.split('|').map((word) => [word, true] as const))
const REACH = 90

export const FEWEST_DIGITS_OF_PLATE = 2

const isDigit = (unit: number) => unit >= 48 && unit <= 57
const isCapital = (unit: number) => unit >= 65 && unit <= 90

/** Both forms that stand alone have three digits between a mark and a capital, and few texts do. */
function mayStandAlone(text: string, starts: readonly number[]): boolean {
  for (const i of starts) {
    if (!isDigit(text.charCodeAt(i + 1)) || !isDigit(text.charCodeAt(i + 2))) continue
    if (isCapital(text.charCodeAt(i - 2)) || isCapital(text.charCodeAt(i + 4))) return true
  }
  return false
}

/** Number plates: by their form, or by a looser form beside a vehicle. */
export function platesIn(words: Words, starts: readonly number[]): Identifier[] {
  const { text } = words
  const found: Identifier[] = []
  const cues = vehicles(words)
  if (cues.length === 0) {
    if (mayStandAlone(text, starts)) for (const plate of text.matchAll(ALONE)) add(found, plate, text)
    return found
  }
  let next = 0 // cues and plates are in the order of the text
  for (const plate of text.matchAll(mayStandAlone(text, starts) ? ALONE : NEVER)) add(found, plate, text)
  for (const plate of text.matchAll(BESIDE_A_VEHICLE)) {
    while (next < cues.length && cues[next]!.end < plate.index - REACH) next++
    const cue = cues[next]
    if (!cue || cue.start > plate.index + REACH) continue
    if (!NO_PLATE.test(plate[0]) && !YEAR.test(plate[0])) add(found, plate, text)
  }
  return found
}

const NEVER = /(?!)/g

function add(found: Identifier[], { index: start, 0: plate }: RegExpExecArray, text: string): void {
  if (/[\p{L}\p{N}-]/u.test(text.charAt(start - 1)) || isAnnouncedAsThing(text, start)) return
  found.push({ field: 'plate', what: 'plate', sure: false, start, end: start + plate.length })
}
