import { folded } from './fold.ts'
import { isQuoted } from './quotation.ts'
import { sentenceAround } from './sentences.ts'
import { MOST_CUES, firstSpanFrom } from './spans.ts'
import type { Span } from './spans.ts'
import { lexiconOf } from './words.ts'
import type { Match, Words } from './words.ts'

/** How a negative word joins the one it is about. */
type Sort =
  | 'is' // « … est incompétente »
  | 'does' // « … se moque de nous »
  | 'against' // « honte à … »
  | 'grievance' // negative when one reads it, not when one writes it: information uses it too

const CUES: Record<Sort, string> = {
  is: 'incompétent|incompétente|incompétents|incompétentes|nul|nulle|nuls|nulles|incapable|incapables|menteur|menteurs|menteuse|lamentable|lamentables|honteux|honteuse|honteuses|scandaleux|scandaleuse|scandaleuses|minable|minables|pitoyable|pitoyables|pourri|pourrie|pourris|pourries|corrompu|corrompue|corrompus|corrompues|malhonnête|malhonnêtes|ridicule|ridicules|déplorable|déplorables|hypocrite|hypocrites|lâche|lâches|paresseux|paresseuse|fainéant|fainéante|fainéants|toxique|toxiques|irresponsable|irresponsables|inhumain|inhumaine|inhumains|insupportable|insupportables|détestable|détestables|une honte|quelle honte|un scandale|quel scandale|une catastrophe|une arnaque|une mafia|voleurs|escrocs|charlots|guignols|à fuir|en dessous de tout|au-dessous de tout|bon à rien|bonne à rien|bons à rien|à la ramasse|n’importe quoi|incompetent|useless|liars|a disgrace|corrupt|terrible|awful|a scam|a joke',
  does: 'nous exploite|nous exploitent|exploite ses|exploite les|exploite son|nous ment|nous mentent|ment|mentent|se moque de|se moque du|se moque des|se moquent de|se moquent des|se fiche de|se fiche des|se fichent de|se fout de|se fout des|se foutent de|ne fait rien|ne font rien|ne vaut rien|ne valent rien|ne sert à rien|ne servent à rien|maltraite|maltraitent|méprise|méprisent|harcèle|harcèlent|fait n’importe quoi|font n’importe quoi|fait du n’importe quoi|laisse les enfants sans|laisse nos enfants sans|magouille|magouillent|nous prend pour|nous prennent pour|gaspille|gaspillent|triche|trichent|cache la vérité|cachent la vérité|ne respecte rien|ne respecte personne|n’y connaît rien|n’y connaissent rien|doesn’t care|does nothing|exploits its',
  against:
    'honte à|honte aux|marre de|marre des|marre du|ras-le-bol de|ras-le-bol des|ras le bol de|à bas|boycottez|boycottons|fuyez|n’allez pas à|n’allez jamais à|n’allez pas chez|n’allez jamais chez|ne faites pas confiance à|ne faites jamais confiance à|incapables de|incompétents de|nuls de|menteurs de|voleurs de|incompétence de|incompétence des|incompétence du|amateurisme de|amateurisme des|mensonges de|mensonges des|mépris de|mépris des|magouilles de|magouilles des|hypocrisie de|hypocrisie des|scandale de|scandale des|dégoûté par|dégoûtée par|dégoûté de|dégoûtée de|déçu par|déçue par|déçus par|écœuré par|écœurée par|je déteste|je hais|on déteste|shame on|boycott|don’t trust|sick of',
  grievance:
    'démission|démissionnez|sans surveillance|inadmissible|inacceptable|honte|danger|dangereux|maltraitance|maltraités|négligence|négligent|négligente|mensonge|mensonges|arnaque|scandale|plus jamais|déçu|déçue|mécontent|mécontente|catastrophique|abus|négligés|laisse les enfants|mauvais|mauvaise|mal gérée|mal géré|mal organisé|horrible|bad|unsafe|neglect|disappointed|resign',
}

const find = lexiconOf(
  (Object.keys(CUES) as Sort[]).flatMap((sort) => CUES[sort].split('|').map((cue) => [cue, sort] as const)),
)

/** Negative words, whoever they are about; most texts have none, and nobody looks further. */
export const negativeWordsIn = (words: Words): Match<Sort>[] => find(words)

/** Someone or something that a text names, and negative words about it. `place` holds both. */
export type Criticism<Target> = { place: Span; of: Target }

/**
 * Which of these targets are criticised. Both stand in one sentence and are joined as a subject and what is said of it,
 * or as « honte à … »; a denial, a quotation, or a word that stands near by chance is no criticism.
 *
 * @param targets  in the order of the text
 */
export function criticismsOf<Target extends Span>(
  words: Words,
  negative: readonly Match<Sort>[],
  targets: readonly Target[],
): Criticism<Target>[] {
  const { text } = words
  const found: Criticism<Target>[] = []
  let until = 0
  for (const cue of negative.slice(0, MOST_CUES)) {
    if (cue.value === 'grievance' || cue.start < until) continue
    const target = targetOf(text, cue, targets)
    if (!target || isQuoted(words, cue)) continue
    until = Math.max(cue.end, target.end)
    found.push({ place: { start: Math.min(cue.start, target.start), end: until }, of: target })
  }
  return found
}

function targetOf<Target extends Span>(
  text: string,
  cue: Match<Sort>,
  targets: readonly Target[],
): Target | undefined {
  const sentence = sentenceAround(text, cue.start)
  let nearest: Target | undefined
  for (let i = firstSpanFrom(targets, sentence.start); i < targets.length; i++) {
    const target = targets[i]!
    if (target.start >= sentence.end) break
    if (isAbout(text, sentence.start, cue, target)) nearest = target
  }
  return nearest
}

const DENIED = /(?:^|[ ,'])(?:ne|n|pas|jamais|ni|aucun|aucune|sans|not|never|no)(?:[ ,']|$)/
const JOINED =
  /^(?:[ ,:–-]*|(?:(?:(?:de|du|des|en|au|aux) |d')[a-z-]+(?: [a-z'-]+){0,2})?,? ?(?:(?:qui|ce|c'|ils|elle|il|elles) ?)?(?:est|sont|etait|etaient|sera|reste|restent|devient|deviennent|is|are|was)(?: [a-z'-]+){0,3} ?)$/
const BARE = /^[ ,:–-]*$/
// Alone after a name, these are as often something else: « nul besoin », « un cas lâche ».
const VERB_NEEDED = /^(?:nuls?|nulles?|laches?|incapables?|terrible)$/
/** « Quelle honte, … ! » */
const OUTCRY = /^(?:quelle? |une honte)/
const FEW_WORDS = /^,? ?(?:[a-z'-]+(?: [a-z'-]+)?)?$/
const ARTICLES =
  /^(?: ?(?:la|le|les|l'|des|du|de|d'|the|equipe|direction|service|services|personnel|mairie))* ?$/
/** Something of the target's is meant, not the target: « l’effet pour … est nul ». */
const ASIDE =
  /(?:^|[ '])(?:de|du|des|d'|a|au|aux|pour|par|sur|sous|avec|chez|contre|dans|en|entre|vers|of|for|to|by|with|at)(?: (?:la|le|les|the)| l'| l’)? ?$/
/** …unless it is those who run or make it. */
const OF_PEOPLE =
  /(?:direction|equipe|equipes|personnel|agents|elus|gens|responsable|responsables|service|services|president|presidente|directrice|directeur|management|staff)(?: de| du| des| d'| of)(?: la| le| les| l'| the)? ?$/

function isAbout(text: string, from: number, cue: Match<Sort>, target: Span): boolean {
  if (cue.value === 'against')
    return cue.end <= target.start && ARTICLES.test(folded(text.slice(cue.end, target.start)))
  if (cue.end <= target.start)
    return OUTCRY.test(folded(text.slice(cue.start, cue.end))) && BARE.test(text.slice(cue.end, target.start))
  if (target.end > cue.start) return false
  const between = folded(text.slice(target.end, cue.start))
  if (DENIED.test(between)) return false
  const before = folded(text.slice(Math.max(from, target.start - 40), target.start))
  if (ASIDE.test(before) && !OF_PEOPLE.test(before)) return false
  if (cue.value === 'does') return FEW_WORDS.test(between)
  if (BARE.test(between) && VERB_NEEDED.test(folded(text.slice(cue.start, cue.end)))) return false
  return JOINED.test(between)
}
