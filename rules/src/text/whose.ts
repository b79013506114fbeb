import { folded } from './fold.ts'
import { sentenceAround } from './sentences.ts'

// What an organisation, an event or an idea is called: it is born, it has its home, and it is nobody.
const THINGS =
  'association|asbl|aisbl|projet|idee|service|club|ecole|college|lycee|creche|groupe|groupement|reseau|initiative|' +
  'festival|mouvement|collectif|syndicat|entreprise|societe|institution|maison|fondation|cooperative|comite|journal|' +
  'magazine|equipe|commune|ville|village|departement|evenement|programme|charte|loi|concept|tradition|plateforme|' +
  'site|magasin|boutique|ouvrage|livre|film|orchestre|chorale|troupe|compagnie|federation|confederation|union|' +
  'ligue|bibliotheque|mediatheque|musee|theatre|centre|cpe|cpas|hopital|clinique|residence|foyer|siege|bureau|' +
  'secretariat|permanence|amicale|mutuelle|agence|antenne|structure|organisation|partenariat|campagne|application|' +
  'rue|parc|jardin|batiment|eglise|ferme|brasserie|restaurant|cafe|marche|page|compte|blog|podcast|radio'
const PEOPLE =
  'il|elle|ils|elles|qui|enfant|enfants|fille|fils|garcon|bebe|eleve|jeune|adolescent|adolescente|residente?|' +
  'monsieur|madame|mme|mlle|m|patient|patiente|collegue|agent|maman|papa|mere|pere|frere|soeur|beneficiaire|' +
  'usager|usagere|personne|employee?|salariee?|president|presidente|directeur|directrice|je|tu|on|petit|petite'
const SIGNS = new RegExp(`(?:^|[^a-z])(?:(${THINGS})s?|(${PEOPLE}))(?![a-z])`, 'g')
const A_THING = new RegExp(`(?:^|[^a-z])(?:${THINGS})s?(?: d[eu']?s? ?| [«"'“]? ?)?$`)
// « Lucas, », « Emma Claes (», « Lucas est »
const NAME_BEFORE =
  /(?:^|[\s«"“(])((?:\p{Lu}[\p{L}'’-]+\s){0,3}\p{Lu}[\p{L}'’-]+)\s?[,(»"”]*\s?(?:(?:qui\s)?(?:est|était|fut|a été|sont|serait|sera)\s)?$/u
const OPENINGS = new Set(
  'le la les un une nos notre cette ce cet en depuis quand comme si mais et'.split(' '),
)

/**
 * Whether a person, a thing, or neither is what the words at this place are about, by what stands before, and else
 * after `end`.
 */
export function aboutAt(text: string, start: number, end?: number): 'person' | 'thing' | undefined {
  const sentence = sentenceAround(text, start)
  const before = text.slice(Math.max(sentence.start, start - REACH), start)
  const named = NAME_BEFORE.exec(before)
  if (named && !OPENINGS.has(folded(named[1]!))) {
    const lead = folded(before.slice(0, named.index + named[0].indexOf(named[1]!)))
    const name = folded(named[1]!)
    return A_THING.test(lead) ||
      A_THING.test(name.split(' ', 1)[0]!) ||
      A_THING.test(name.replace(/^\S+ (\S+).*/, '$1'))
      ? 'thing'
      : 'person'
  }
  const sign = lastSign(before)
  if (sign || end === undefined) return sign
  return firstSign(text.slice(end, Math.min(sentence.end, end + REACH)))
}

const REACH = 60

function lastSign(text: string): 'person' | 'thing' | undefined {
  let sign: 'person' | 'thing' | undefined
  for (const [, thing] of folded(text).matchAll(SIGNS)) sign = thing ? 'thing' : 'person'
  return sign
}

function firstSign(after: string): 'person' | 'thing' | undefined {
  const [sign] = folded(after).matchAll(SIGNS)
  if (sign) return sign[1] ? 'thing' : 'person'
  return /^[\s,)]*\p{Lu}\p{Ll}/u.test(after) ? 'person' : undefined
}
