import { folded } from './fold.ts'
import { aboutAt } from './whose.ts'

/** Words that say that an address is somebody's home. */
export const HOME_CUES = (
  'habite|habitent|habitons|habitait|habitant|habiterai|domicilié|domiciliée|domiciliés|domicilie|réside|résident|' +
  'résidant|demeurant|demeure|loge|logent|vit|vivent|vivait|emménage|emménagé|déménage|' +
  'déménagé|hébergé|hébergée|son adresse|leur adresse|mon adresse|ton adresse|adresse du domicile|' +
  'adresse de sa|adresse de son|adresse de la famille|sa maison|leur maison|ma maison|son appartement|' +
  'leur appartement|adresse privée|adresse personnelle|domicile|chez lui|chez elle|chez eux|chez elles|chez moi|' +
  'chez sa|chez son|chez ses|chez leur|chez leurs|chez mes|chez ma|chez mon|chez m.|chez mme|chez madame|' +
  'chez monsieur|chez la famille|lives at|her address|his address|their address|home address'
).split('|')
/** Words before a name, after which a street or a town is somebody's home. */
export const TITLE_CUES = ['m.', 'mr', 'mme', 'mlle', 'madame', 'monsieur', 'mademoiselle', 'famille']
/** « chez Sophie », which may also be a shop. */
export const AT_SOMEONE = 'chez'

const STREET =
  '(?:rue|r\\.|avenue|av\\.?|ave\\.?|boulevard|boul\\.?|bd|bld|blvd|chauss[ée]e|ch\\.|ch[ée]e|place|pl\\.|chemin|impasse|imp\\.|' +
  'all[ée]es?|all\\.|quai|route|rte|square|clos|dr[èe]ve|venelle|sentier|sente|r[ée]sidence|faubourg|fg|cours|cour|' +
  'rang|mont[ée]e|c[ôo]te|passage|cit[ée]|lotissement|hameau|lieu-dit|villa|ruelle|traverse|esplanade|promenade|' +
  'domaine|voie|mail|croissant|terrasse|street|road|lane)'
const OTHER_STREET = "[\\p{L}'’-]{2,30}(?:straat|laan|weg|steenweg|plein|lei|strasse|straße|gasse|platz)"
const NUMBER = '\\d{1,5}(?:\\s?(?:bis|ter|quater|[a-d](?![\\p{L}])))?(?:[-/]\\d{1,4}[a-z]?)?'
const NAME = '(?:\\s[^\\n,;!?\\d(]{1,45})'
const BOX =
  '(?:,?\\s(?:bte|bo[îi]te|app(?:artement|t)?\\.?|[ée]tage|b[âa]t(?:iment)?\\.?|unit[ée]|n°)\\s?[\\p{L}\\d]{1,4})?'
const CODE = '(?:(?:[BFL]|CH|LU)-)?\\d{4,5}'
const TOWN = "\\p{Lu}[\\p{L}'’-]+(?:[ -]\\p{Lu}[\\p{L}'’-]+){0,3}"
const POSTAL = `(?:${CODE}\\s${TOWN}|(?:${TOWN}\\s?,?\\s?)?\\((?:Qu[ée]bec|QC)\\)(?:\\s[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)?|[A-Z]\\d[A-Z]\\s?\\d[A-Z]\\d)`
const TAIL = `${BOX}(?:\\s?[,–-]?\\s?(?:à\\s)?${POSTAL})?`

// « 12 bis, rue des Lilas », « rue des Lilas 12 », « Kerkstraat 12 »
const NUMBER_FIRST = `${NUMBER}\\s?,?\\s(?:${STREET}(?![\\p{L}])${NAME}|${OTHER_STREET})`
const STREET_FIRST = `(?:${STREET}(?![\\p{L}])${NAME}?|${OTHER_STREET}),?\\s(?:n[°o]\\s?)?${NUMBER}(?![\\p{L}\\d])`
// The name stops before what is no part of it, so that the quote ends where the address does.
const street = new RegExp(`(?<![\\p{L}\\d])(?:${STREET_FIRST}|${NUMBER_FIRST})${TAIL}`, 'iu')
const postal = new RegExp(`^(?:${POSTAL})`, 'u')
const named =
  /^\s(?:(?:de|du|van|von|el|d[’'])\s?)*\p{Lu}[\p{L}'’-]+(?:[ -](?:(?:de|du|van)\s)?\p{Lu}[\p{L}'’-]+){0,3}/u

// What is public on the way: « elle habite près de la salle des fêtes, 3 place Verte ».
const VENUE =
  /(?:^|[^a-z])(?:salle|mairie|maison (?:communale|de)|centre|ecole|bibliotheque|mediatheque|gymnase|eglise|stade|theatre|musee|local|locaux|bureaux?|siege|rendez-vous|reunion|permanence|accueil|secretariat|restaurant|hopital|foyer)(?![a-z])/

const [HOME_REACH, NAME_REACH, NEAR] = [120, 60, 40]

/** Where an address ends that a word of home announces: a street with its number, as in each of our countries. */
export function homeAfter(text: string, start: number, end: number): number | undefined {
  const line = lineAfter(text, end, HOME_REACH)
  if (!/\d/.test(line)) return undefined
  const address = street.exec(line)
  if (!address || address.index > NEAR || VENUE.test(folded(line.slice(0, address.index)))) return undefined
  if (/[.]\s+\p{Lu}/u.test(line.slice(0, address.index))) return undefined
  return aboutAt(text, start) === 'thing' ? undefined : end + endOf(address)
}

/** « Mme Claes, 5000 Namur », « chez Sophie, 3 rue Verte »: a name, then at once a street or a postal code. */
export function homeOfNamedAfter(text: string, end: number): number | undefined {
  const line = lineAfter(text, end, NAME_REACH + HOME_REACH)
  if (!/\d/.test(line)) return undefined
  const name = named.exec(line)
  if (!name) return undefined
  const rest = line.slice(name[0].length)
  const gap = /^\s?[,:(–-]?\s?(?:(?:au|à|du)\s)?(?:son\sadresse\s:\s)?/u.exec(rest)![0].length
  const address = street.exec(rest)
  if (address && address.index === gap) return end + name[0].length + endOf(address)
  const code = postal.exec(rest.slice(gap))
  return code && gap > 1 ? end + name[0].length + gap + code[0].length : undefined
}

/** A street's name is read up to a comma or a number; a word that begins something else ends it sooner. */
function endOf({ index, 0: address }: RegExpExecArray): number {
  const other =
    /\s(?:et|ou|mais|avec|depuis|qui|où|pour|car|chez|sera|est|a|pendant|jusqu['’]\p{L}+)\s|\.\s+\p{Lu}/iu.exec(
      address,
    )
  return (
    index +
    (other && /\d/.test(address.slice(0, other.index))
      ? other.index
      : address.trimEnd().replace(/[.\s]+$/, '').length)
  )
}

function lineAfter(text: string, from: number, reach: number): string {
  let end = from
  while (end < text.length && end - from < reach && !'\n;!?'.includes(text[end]!)) end++
  return text.slice(from, end)
}
