import { cues } from './cues/index.ts'
import { mainPartFrom } from './main-part.ts'
import type { Span } from './span.ts'
import { trimmed } from './span.ts'
import { isImperative, isInfinitive } from './verbs.ts'

/** A part of a sentence that may be a norm of its own. */
export type Clause = Span & {
  /** What joins it to the part before, whose modality it takes over when it says none. */
  joined: 'none' | 'verb' | 'list' | 'exception'
}

/** Parts of a sentence that each ask something. `folded` is the whole passage, folded. */
export function clausesOf(folded: string, sentence: Span): Clause[] {
  return lists(folded, sentence)
    .flatMap((part) => verbs(folded, part))
    .map((part) => ({ ...part, ...trimmed(folded, part) }))
    .filter(({ start, end }) => end - start > 3)
}

/** « … : a ; b ; c » and « … : - a - b ». */
function lists(folded: string, sentence: Span): Clause[] {
  const text = folded.slice(sentence.start, sentence.end)
  const colon = / ?: (?!\/\/)/.exec(text)
  if (colon && /^ ?: [-–—•·] /.test(text.slice(colon.index)))
    return cut(sentence, text, /[ ;,][-–—•·] (?=[a-z'«])/g, 'list')
  if (!text.includes(';')) return [{ ...sentence, joined: 'none' }]
  const parts = cut(sentence, text, /;/g, 'verb')
  const first = parts[0]!
  if (!colon || sentence.start + colon.index > first.end) return parts
  const head = { start: first.start, end: sentence.start + colon.index }
  const exception = EXCEPTION.exec(folded.slice(head.start, head.end))
  if (exception) head.end = head.start + exception.index
  const rest = { start: sentence.start + colon.index + colon[0].length, end: first.end }
  const list = [rest, ...parts.slice(1)].map((part) => ({
    ...part,
    joined: exception ? ('exception' as const) : ('list' as const),
  }))
  return [{ ...head, joined: 'none' }, ...list]
}

// « …, sauf dans les cas suivants : » is followed by what is allowed.
const EXCEPTION = /,? (?:sauf|excepte|hormis|a l'exception|a l'exclusion)\b[^,]{0,60}$/

function cut(span: Span, text: string, separator: RegExp, joined: Clause['joined']): Clause[] {
  const parts: Clause[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(separator)) {
    parts.push({ start: span.start + start, end: span.start + index, joined })
    start = index + mark.length
  }
  parts.push({ start: span.start + start, end: span.end, joined })
  parts[0]!.joined = 'none'
  return parts
}

const JOINT =
  / ?, (?:et |ou |mais |puis |ni |donc )?| ?: (?=(?:elles?|ils?|vous|nous|on|cela) )|,(?=[a-z])| (?:et|ou|mais|puis|et\/ou) /g
const SUBJECT =
  /^(?:(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|c' ?est|celui-ci|celle-ci|ceux-ci|chacun|ce dernier|cette derniere|cela) ?|(?:(?:le|la|les|l'|tout|toute|tous|toutes|chaque|aucune?|une?|cette|ces|ce|votre|vos|leur|leurs) ?)(?:[a-z'-]+ ){0,5}(?=(?:ne |n')?(?:doi[st]|doivent|devra|peu[tx]|peuvent|pourr|est |sont |sera|seront|s'engage)))/
const INFINITIVE =
  /^(?:de |d'|a |en )?(?:(?:ne |n')?(?:pas|jamais|plus|rien) )?(?:(?:se|vous|nous|le|la|les|y|en|lui|leur|plutot|toujours|bien|egalement|aussi|notamment|immediatement) |[sl]')*([a-z]+)\b/

// A sentence with more of them is an enumeration of nouns, or written to be slow.
const MOST_JOINTS = 40

function verbs(folded: string, part: Clause): Clause[] {
  const text = folded.slice(part.start, part.end)
  const main = mainPartFrom(text).from
  const penalties = penaltiesFrom(text)
  const parts: Clause[] = []
  let start = 0
  const joints = [...text.matchAll(JOINT), ...PENALTIES(text, penalties)].sort((a, b) => a.index - b.index)
  for (const { 0: joint, index } of joints.slice(0, MOST_JOINTS)) {
    if (index <= start || index < main || isInBrackets(text, start, index)) continue
    const left = text.slice(start, index)
    const right = text.slice(index + joint.length)
    const isPenalty =
      penalties >= 0 && index >= penalties && PENALTY.test(right) && !/^ (?:et|ou)/.test(joint)
    if (!isPenalty && !begins(left.slice(Math.max(0, main - start)), right, joint)) continue
    parts.push({
      start: part.start + start,
      end: part.start + index,
      joined: start === 0 ? part.joined : 'verb',
    })
    start = index + joint.length
  }
  parts.push({ start: part.start + start, end: part.end, joined: start === 0 ? part.joined : 'verb' })
  return parts
}

const PENALTY =
  /^(?:(?:le|la|l'|un|une|des|d'un|d'une) ?)(?:retrait|suppression|suspension|exclusion|avertissement|blame|licenciement|renvoi|rappel|interdiction|blocage|bannissement|fermeture|conge|mise a pied|poursuites?|sanctions?|modification|reprimande)/

/** Where a list of penalties begins: each is a measure of its own. */
const penaltiesFrom = (text: string) =>
  /,? (?:pouvant (?:comprendre|aller|inclure)|telles? que|tels que|notamment|parmi lesquelles|a savoir|comme) |: /.exec(
    text,
  )?.index ?? -1

const PENALTIES = (text: string, from: number) =>
  from < 0 || !/\b(?:violations?|manquements?|non[- ]respect|sanctions?|mesures)\b/.test(text)
    ? []
    : [
        ...text.matchAll(
          /,? (?:pouvant (?:comprendre|aller jusqu'a|inclure)|telles? que|tels que|notamment|a savoir|comme) |: /g,
        ),
      ]

function isInBrackets(text: string, from: number, at: number): boolean {
  let depth = 0
  for (let i = from; i < at; i++) {
    const unit = text[i]
    if (unit === '(' || unit === '«' || unit === '[') depth++
    else if ((unit === ')' || unit === '»' || unit === ']') && depth > 0) depth--
  }
  return depth > 0
}

/** Whether the right part orders something else than the left one. */
function begins(left: string, right: string, joint: string): boolean {
  const word = /^(?:ne |n')?([a-z]+(?:-[a-z]+)?)/.exec(right)?.[1] ?? ''
  if (isImperative(word) && /ez(?:-|$)|^(?:faites|soyez|ayez|veuillez|dites)/.test(word))
    return isOrder(left) && hasComplement(left)
  if (SUBJECT.test(right)) return speaks(left) && asks(right)
  const infinitive = INFINITIVE.exec(right)
  if (infinitive && isInfinitive(infinitive[1]!)) return isSecondVerb(left, right, infinitive[1]!, joint)
  return false
}

/** « N’utilisez pas ou ne tentez pas d’utiliser… » is one order. */
const hasComplement = (left: string) =>
  left
    .replace(/\b(?:ne|n'|pas|jamais|plus|toujours|bien)\b ?/g, '')
    .trim()
    .split(/[ ']+/).length >= 2

const hasCue = (text: string) => cues.some(({ pattern }) => pattern.test(text))
const isOrder = (left: string) =>
  /(?:^|[,;:»)] |\bet |n'|ne )[a-z]+(?:ez|tes)\b(?!-(?:il|elle))/.test(
    left.replace(/\bvous [a-z]+ez\b/g, ''),
  ) || hasCue(left)
const speaks = (left: string) =>
  hasCue(left) || /\b(?:sont|est|fait|font|agit|agissent|passe|[a-z]{3,}ent)\b|^(?:je|nous) /.test(left)
const FINITE =
  /\b(?:doi[st]|doivent|devra\w*|peu[tx]|peuvent|pouvez|pourr\w+|est|sont|sera|seront|faut|engage\w*|[a-z]{4,}(?:era|eront|ira|iront|ent))\b/
const asks = (right: string) =>
  hasCue(right.slice(0, 90)) ||
  FINITE.test(right.slice(0, 50)) ||
  /^(?:il|elle|ils|elles|je|j'|nous) /.test(right)

const ADVERBS =
  /^(?:toujours|jamais|bien|donc|aussi|ensemble|publiquement|librement|regulierement|ne|pas|plus)$/
const STATE = /^(?:etre|rester|demeurer|avoir)$/

/** « publier une photo et citer son auteur » has two verbs; « publier ou relayer une photo » asks one thing. */
function isSecondVerb(left: string, right: string, verb: string, joint: string): boolean {
  const preposition = /^(?:a |de |d')/.exec(right)?.[0].replace("d'", 'de ') ?? ''
  if (STATE.test(verb) && preposition === '') return false
  const words = [...left.matchAll(/(?:^|[ '])([a-z]+)\b/g)]
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]![1]!
    if (!isInfinitive(word) || isNoun(left, words[at]!.index)) continue
    const before = left.slice(0, words[at]!.index + 1)
    if (STATE.test(word) && preposition === '') return false
    if (
      /\b(?:pour|afin (?:de |d')|sans|avant (?:de |d'))(?:ne pas )?(?: ?(?:le|la|les|l'|se|s'|y|en|leur|lui))?$/.test(
        before.trimEnd() + (preposition === '' ? '' : ' '),
      )
    ) {
      if (preposition === '') return false
      continue
    }
    if (!isSameHead(before, preposition)) continue
    const own = left
      .slice(words[at]!.index + word.length + 1)
      .split(/[ ']+/)
      .filter((one) => one.length > 1 && !ADVERBS.test(one))
    // « diffuser des informations ou publier des photos sans accord »: what follows may bear on both.
    return (
      own.length >= (/\bou\b/.test(joint) ? 4 : 2) ||
      (own.length === 1 && own[0]!.length > 5 && !/\bou\b/.test(joint))
    )
  }
  return false
}

/** Whether the verb on the left hangs from the order as the one on the right does: « invitons à … et à … ». */
function isSameHead(before: string, preposition: string): boolean {
  const hung =
    /(?:^| )(a|de|d')(?: ?ne (?:pas|jamais))?(?: ?(?:pas|vous|nous|se|s'|y|en|le|la|les|l'))* ?$/.exec(before)
  if (!hung) return preposition === ''
  const isOrdered = endsWithCue(before.slice(0, hung.index + 1))
  if (preposition === '') return isOrdered
  return isOrdered && (hung[1] === 'a') === (preposition === 'a ')
}

// Between « évitez » and « de diffuser » an adverb may stand.
const REACH = 18

function endsWithCue(before: string): boolean {
  return cues.some(({ pattern }) => {
    const found = pattern.exec(before) ?? pattern.exec(`${before}de `)
    return found !== null && before.length - (found.index + found[0].length) <= REACH
  })
}

const isNoun = (left: string, at: number) =>
  /\b(?:le|la|les|un|une|des|du|au|ce|ces|son|leur|votre|notre) $/.test(
    left.slice(Math.max(0, at - 8), at + 1),
  )
