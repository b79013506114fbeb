/**
 * Whether some words hold a conjugated verb. French cannot be told apart by endings alone: where in doubt the
 * answer is yes, so that a sentence is not called unfinished for nothing.
 */
export function hasVerb(plain: string): boolean {
  return CERTAIN.test(plain) || tokensOf(plain).some(isVerb)
}

const CERTAIN =
  /(?<!\p{L})(?:est|sont|sera|seront|serait|seraient|soit|soient|était|étaient|a|ont|aura|auront|ait|aient|avait|avaient|doit|doivent|dois|devez|peut|peuvent|peux|puisse|puissent|faut|va|vont|vaut|valent|veut|veulent|sait|savent|fait|font|dit|disent|met|mettent|prend|prennent|tient|tiennent|vient|viennent|permet|permettent|sert|servent|part|partent|suit|suivent|vit|voit|voient|croit|reçoit|reçoivent|perd|rend|répond|appartient|contient|obtient|convient|maintient|parvient|agit|choisit|définit|établit|garantit|interdit|remplit|fournit|réunit|subit|garde|reste|demeure|engage|relève|entraîne|implique|concerne|nécessite|passe|gère|porte|montre|donne|présente|bénéficie|signe|publie|veille|assure|exige|demande|représente|constitue|expose|oblige|autorise|dispose|précise|figure|respecte|contacte|signale|informe|valide|décide|désigne|nomme|rédige|anime|administre|modère|propose|retire|supprime|alimente|utilise|évite|laisse|arrive|existe|compte|aide|vise|encadre|rappelle|invite|adopte|oriente|déroge|dure|doive|ressort|risque|applique|implique|explique|communique|indique|pratique|participe)(?!\p{L})|(?<!\p{L})(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|qui|ne|n'|se|s'|y|en) ?\p{L}+(?:e|es|s|t|d|ons|ez|ent|a|ai|ont)(?!\p{L})/u

type Token = { word: string; before: string; after: string }

function tokensOf(plain: string): Token[] {
  const words = plain.match(/\p{L}+'?/gu) ?? []
  return words.map((word, i) => ({ word, before: words[i - 1] ?? '', after: words[i + 1] ?? '' }))
}

const NOT_FUTURE =
  /^(?:caméra|opéra|extra|intra|retrait|portrait|attrait|trait|extrait|souhait|parfait|contrat|mandat)s?$/
const IMPERATIVE = /^(?!chez$|assez$|nez$|rendez$)\p{L}{2,}ez$/u
// « Les agents publient », not « les agents présents » nor « les documents urgents ».
const PLURAL = /[sxz]$/
const THIRD_PLURAL = /^\p{L}{2,}(?<!m)ent$/u
// « propre à », « spécifique à la période »
const ADJECTIVE = /(?:ique|able|ible|aire|ive|euse|elle|ale|aine|ière)$/
const OBJECT = /^(?:le|la|les|l'|un|une|son|sa|leur|que|qu'|au|aux|à)$/
const LEADS =
  /^(?:le|la|les|l'|un|une|des|du|de|d'|son|sa|ses|leur|leurs|ce|cet|cette|ces|votre|vos|notre|nos|chaque|toute?|et|ou|par|pour|sur|sans|en|à|au|aux|avec|très|plus|moins|même)$/

function isVerb({ word, before, after }: Token): boolean {
  if (word.length >= 5 && /(?:ra|ront|rait|raient|aient)$/.test(word) && !NOT_FUTURE.test(word)) return true
  if (IMPERATIVE.test(word)) return true
  if (THIRD_PLURAL.test(word) && PLURAL.test(before) && !LEADS.test(before)) return true
  return (
    /[^é]e$/.test(word) &&
    !ADJECTIVE.test(word) &&
    word.length > 3 &&
    OBJECT.test(after) &&
    before !== '' &&
    !LEADS.test(before)
  )
}
