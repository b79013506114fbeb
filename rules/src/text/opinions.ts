import { fold, isWordUnit } from './fold.ts'
import { isQuoted } from './quotation.ts'
import { sentenceAround } from './sentences.ts'
import { MOST_CUES, firstSpanFrom } from './spans.ts'
import type { Span } from './spans.ts'
import { lexiconOf } from './words.ts'
import type { Match, Words } from './words.ts'

export const OPINION_SUBJECTS = ['political', 'religious', 'union'] as const
export type OpinionSubject = (typeof OPINION_SUBJECTS)[number]

export type Opinion = Span & { of: OpinionSubject }

type Sort =
  | OpinionSubject // an opinion by itself
  | 'vote' // before a name, or with someone who stands for election
  | 'side' // with someone or something that one takes sides about
  | 'candidate'
  | 'party'
  | 'trade-union'
  | 'contest' // one votes for drawings and projects too

// Parties of France, Belgium, Québec and Switzerland, gathered by hand and not from an official list. Short names that are
// also other words (PS, LR, MR, FO, SUD, Horizons, Écolo, Les Verts) are left out: alone in a sentence they say too little.
const PARTIES =
  'rassemblement national|la france insoumise|lfi|les républicains|parti socialiste|parti communiste|les écologistes|eelv|europe écologie|union des droites|nouveau front populaire|front populaire|parti québécois|québec solidaire|parti libéral|coalition avenir québec|caq|bloc québécois|parti conservateur|ptb|n-va|vlaams belang|les engagés|open vld|union démocratique du centre|udc|plr'
const TRADE_UNIONS =
  'cgt|cfdt|unsa|fsu|force ouvrière|cftc|cfe-cgc|fgtb|csc|cgslb|csq|csn|ftq|fédération autonome de l’enseignement|les grévistes|la grève'

const CUES: Record<Sort, string> = {
  political:
    'notre maire mérite|le maire mérite|mérite d’être réélu|mérite d’être réélue|mérite sa réélection|mérite un second mandat|mérite un nouveau mandat|mérite votre voix|mérite vos voix|le meilleur maire|votez pour l’avenir|votez utile|votez à gauche|votez à droite|seul candidat|seule candidate|meilleur candidat|meilleure candidate|réélisez|réélisons|faisons barrage|faites barrage|pas une voix pour|à bas le gouvernement|démission du gouvernement|rejoignez notre liste|la politique désastreuse|politique désastreuse du gouvernement|vote for our mayor',
  religious:
    'priez pour|priez dieu|priez avec|prions ensemble|prions pour|prions dieu|dieu vous bénisse|que dieu vous|que dieu bénisse|dieu vous aime|dieu soit loué|jésus vous aime|jésus sauve|jésus est la réponse|suivez jésus|convertissez-vous|repentez-vous|inch’allah|inchallah|inch allah|alléluia|gloire à dieu|allah est grand|loué soit|rejoignez notre église|rejoignez notre paroisse|venez prier|le seul vrai dieu|la vraie foi|god bless|jesus loves you|jesus saves|praise the lord|let us pray',
  union:
    'tous en grève|toutes en grève|toutes et tous en grève|tous et toutes en grève|syndiquez-vous|rejoignez la grève|rejoignons la grève|soutenons la grève|soutenez la grève|soutien à la grève|solidarité avec les grévistes|soutien aux grévistes|grève générale illimitée|on lâche rien|preneurs d’otages|join the strike|support the strike',
  vote: 'votez|votons|votez pour|votons pour|votez contre|votons contre|voter pour|voter contre|appelle à voter|appelons à voter|élisez|élisons|donnez votre voix|vote for',
  side: 'soutenons|soutenez|soutien à|soutien au|soutien aux|nous soutenons|vive|rejoignez|adhérez|militez|barrage|honte|non à|non au|à bas|dehors|dégagez|contre|bravo à|bravo au|bravo aux|faites confiance|support|shame on|join',
  candidate:
    'notre maire|notre candidat|notre candidate|nos candidats|nos candidates|candidat|candidate|liste|monsieur le maire|madame la maire|notre député|notre députée|gouvernement|majorité municipale|opposition municipale|extrême droite|extrême gauche|our mayor|our candidate',
  party: PARTIES,
  'trade-union': TRADE_UNIONS,
  contest:
    'concours|budget participatif|projet|projets|préféré|préférée|favori|favorite|dessin|dessins|photo|photos|logo|prix|trophée|trophées|finale|mascotte|miss|coup de cœur|délégué|délégués|contest|award',
}

const find = lexiconOf(
  (Object.keys(CUES) as Sort[]).flatMap((sort) => CUES[sort].split('|').map((cue) => [cue, sort] as const)),
)
const NOTHING: Opinion[] = []

/** With a vote or a side taken in the same sentence, what each of these makes of it. */
const MADE: Partial<Record<Sort, OpinionSubject>> = {
  candidate: 'political',
  party: 'political',
  'trade-union': 'union',
}
// « Bravo à notre maire pour ses dix kilomètres » takes no side; about a party, it does.
const OF_CANDIDATES =
  /^(?:vot|vote|voter|appel|elis|donnez|souten|soutien|nous|barrage|a bas|dehors|degage|vive|faites|support)/

/**
 * Opinions that a text takes in the name of whoever signs it. A party, a strike or a mass that is only named is news.
 *
 * @param elected  where the text names people who hold or seek an office, in its order
 */
export function opinionsIn(words: Words, elected: () => readonly Span[]): Opinion[] {
  const all = find(words).slice(0, MOST_CUES)
  if (all.length === 0) return NOTHING
  const { text } = words
  const found: Opinion[] = []
  let until = 0
  for (const match of all) {
    if (match.start < until) continue
    const opinion = opinionOf(text, match, all, elected)
    if (!opinion || isQuoted(words, opinion)) continue
    until = opinion.end
    found.push(opinion)
  }
  return found
}

function opinionOf(
  text: string,
  match: Match<Sort>,
  all: readonly Match<Sort>[],
  elected: () => readonly Span[],
): Opinion | undefined {
  const { start, end, value } = match
  if (value === 'religious' || value === 'union') return { start, end, of: value }
  if (value !== 'political' && value !== 'vote' && value !== 'side') return undefined

  const sentence = sentenceAround(text, start)
  let object: Match<Sort> | undefined
  for (let i = firstSpanFrom(all, sentence.start); i < all.length && all[i]!.start < sentence.end; i++) {
    const other = all[i]!
    if (other.value === 'contest') return undefined
    if (other.start >= end && MADE[other.value] && !object && joins(text, match, other)) object = other
  }
  if (value === 'political') return { start, end, of: 'political' }
  if (object) return { start, end: object.end, of: MADE[object.value]! }
  if (value !== 'vote') return undefined
  const people = elected()
  const person = people[firstSpanFrom(people, end)]
  if (person && person.end <= sentence.end) return { start, end: person.end, of: 'political' }
  return namedAfter(text, start, end)
}

// A vote or a side stands this near to what it is about.
const NEAR = 40

function joins(text: string, { start, end, value }: Match<Sort>, object: Match<Sort>): boolean {
  if (object.start - end > NEAR) return false
  if (object.value !== 'candidate') return true
  if (value === 'vote') return true
  return OF_CANDIDATES.test(plain(text.slice(start, end)))
}

const plain = (text: string) =>
  text
    .split('')
    .map((letter) => String.fromCharCode(fold(letter.charCodeAt(0))))
    .join('')

const NO_NAME = new Set(
  'pour contre en ici avant des sur jusqu maintenant via par et nombreux chaque a au le la les'.split(' '),
)
const LONGEST_NAME = 40

/** « Votez Dupont », « votez oui »; but neither « Votez ! » nor « VOTEZ EN LIGNE ». */
function namedAfter(text: string, start: number, end: number): Opinion | undefined {
  if (text[end] !== ' ' && text[end] !== '\u00a0') return undefined
  let stop = end + 1
  while (stop < text.length && stop - end < LONGEST_NAME && isWordUnit(fold(text.charCodeAt(stop)))) stop++
  const word = text.slice(end + 1, stop)
  const folded = plain(word)
  if (folded === 'oui' || folded === 'non') return { start, end: stop, of: 'political' }
  // « pour Marie » is a contest as often as a ballot.
  if (/ (?:pour|contre|for)$/.test(plain(text.slice(start, end)))) return undefined
  const isName =
    /^\p{Lu}\p{Ll}/u.test(word) || (/^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(text.slice(start, end)))
  return isName && !NO_NAME.has(folded) ? { start, end: stop, of: 'political' } : undefined
}
