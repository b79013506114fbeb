import { whole } from './whole.ts'

/** Whose law a charter lives under, as far as its words say; null when they do not. */
export type Country = 'fr' | 'be' | 'qc' | null

const SIGNS: readonly (readonly [country: 'fr' | 'be' | 'qc', words: RegExp])[] = [
  [
    'fr',
    whole`légifrance|cnil|code du travail|code électoral|département|préfet|communauté de communes|communauté d'agglomération|intercommunalité|fonction publique|fonctionnaires?|agents? publics?|loi (?:de |du \d+ \p{L}+ )?1901|comité social|cse|prud'hommes|mairie|maire|collège|lycée|rectorat|ehpad|chu|hôtel de ville`,
  ],
  [
    'be',
    whole`a\.?i?\.?s\.?b\.?l|belgique|belges?|wallonie|wallonne?|bruxelles|cpas|règlement de travail|cct(?: n°)? ?81|aviq|fédération wallonie-bruxelles|bourgmestre|échevine?s?|niss|autorité de protection des données`,
  ],
  [
    'qc',
    whole`québec|québécoise?s?|cpe|congédiement|clavardage|courriels?|loi 25|commission d'accès à l'information|syndicat de l'enseignement|csq|centre de services scolaire|commission scolaire|cégep|municipalité régionale`,
  ],
]

export function countryOf(text: string): Country {
  const counts = SIGNS.map(([country, words]) => ({ country, count: text.match(words)?.length ?? 0 }))
  const [first, second] = counts.toSorted((a, b) => b.count - a.count)
  return first!.count > second!.count ? first!.country : null
}

const PUBLIC = whole`agents?|fonctionnaires?|fonction publique|collectivités?|service public|services publics|élue?s?|mairie|département|communauté de communes|hôtel de ville`
const FEWEST_SIGNS = 3

export const isPublicService = (text: string): boolean => (text.match(PUBLIC)?.length ?? 0) >= FEWEST_SIGNS
