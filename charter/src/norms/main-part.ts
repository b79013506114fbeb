import { isImperative, isInfinitive } from './verbs.ts'

const SUBORDINATE =
  /^(?:mais |et |ou |or |donc )?(?:si |s'il|s'ils|s'agissant|lorsqu|quand |avant |apres |en |dans |au |aux |advenant |afin |pour |des |a |sauf |sur |lors |pendant |durant |comme |conformement |par |tout en|sans |outre |sous |quel|de |depuis |hors |jusqu|compte tenu|etant|face |selon |suite |avec |chez |entre |parmi |via |ainsi|enfin|egalement|cependant|toutefois|neanmoins|attention|important|rappel|notamment|bien que|bien qu|puisqu|parce|d'une|d'autre|de plus|de meme|par ailleurs|par consequent|concernant|toujours|chaque (?:jour|semaine|mois) |nb|ps)/
const PRONOUN =
  /^(?:j'|je |tu |il |elle |on |nous |vous |ils |elles |c'est|ce |cela |ca |celui|celle|ceux|chacun|seul|merci |aucun|nul |ne |n'|pas |jamais |l'|le |la |les |un |une |tout|toute|tous|chaque|votre |vos |notre |nos |son |sa |ses |leurs? |ces |cette |cet |toujours |privilegi|mieux vaut|prier)/
const CONNECTOR =
  /^(?:ainsi|enfin|egalement|cependant|toutefois|neanmoins|de plus|de meme|par ailleurs|par consequent|en outre|en effet|donc|aussi|des lors|de ce fait|a ce titre|en consequence|dans ce cadre|dans tous les cas|d'une part|d'autre part|attention|important|rappel|nb|nota bene|n\.b\.|notamment|pour rappel|a noter|or|mais|et|ensuite|d'abord|tout d'abord|premierement|deuxiemement|pour autant|a cet egard|de maniere generale|de facon generale|d'une maniere generale|en particulier|plus particulierement|concretement|bref)(?: ?[,:!]+ ?| (?=[a-z]))/
const WRAPPER =
  /^(?:(?:nous vous |je vous |il vous est |il est |on |nous )?(?:rappelons|rappele|rappelle)|rappele[rz](?:-vous)?|rappelez-vous|(?:n'|ne pas )?oublie[rz](?:-vous)?(?: pas)?|sachez|savoir|notez|noter|a noter|il faut (?:garder (?:en tete|a l'esprit)|savoir|noter|rappeler|se rappeler|etre conscient)|garde[rz] (?:en tete|a l'esprit|bien en tete|toujours en tete|toujours a l'esprit)|gardez present a l'esprit|ayez (?:conscience|bien conscience|a l'esprit|toujours a l'esprit|en tete)|soyez conscients?|je garde (?:en tete|a l'esprit)|prenez conscience|il est (?:precise|rappele|entendu|bien entendu|convenu)|il va de soi|nous attirons votre attention sur le fait|chaque utilisateur reconnait|l'utilisateur reconnait|l'agent reconnait|je reconnais|(?:la|cette|notre) (?:charte|politique) (?:prevoit|precise|rappelle)) (?:egalement |aussi |toujours |bien |notamment )?(?:que |qu')/

/** Where the clause says what it says: after « De ce fait, », « Si vous publiez, », « N’oubliez pas que ». */
export function mainPartFrom(clause: string): {
  from: number
  condition: { start: number; end: number } | null
} {
  let from = 0
  let condition: { start: number; end: number } | null = null
  for (let round = 0; round < 5; round++) {
    const rest = clause.slice(from)
    const connector = CONNECTOR.exec(rest)
    if (connector) {
      from += connector[0].length
      continue
    }
    const wrapper = WRAPPER.exec(rest)
    if (wrapper) {
      from += wrapper[0].length
      continue
    }
    if (!SUBORDINATE.test(rest)) break
    const comma = mainComma(rest)
    if (comma < 0) break
    condition ??= { start: from, end: from + comma }
    condition.end = from + comma
    from += comma + 1
    while (clause[from] === ' ') from++
  }
  return { from, condition }
}

/** The comma after which a main clause may begin. */
function mainComma(text: string): number {
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) {
    const rest = text.slice(at + 1).trimStart()
    const word = /^[a-z'-]+/.exec(rest)?.[0] ?? ''
    if (
      PRONOUN.test(rest) ||
      isImperative(word) ||
      isInfinitive(word.replace(/^(?:s'|l'|d')/, '')) ||
      CONNECTOR.test(rest)
    )
      return at
    if (/^(?:il|elle|nous|vous)\b/.test(rest)) return at
  }
  return -1
}
