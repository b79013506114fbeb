import { cues } from './cues/index.ts'
import type { Span } from './span.ts'
import { trimmed } from './span.ts'
import { isImperative, isInfinitive } from './verbs.ts'

/** A part of a sentence that may be a norm of its own. */
export type Clause = Span & {
  /** What joins it to the part before: it takes over its modality when it says none. */
  joined: 'none' | 'verb' | 'list' | 'exception'
}

/** Parts of a sentence that each ask something. `folded` is the whole passage, folded. */
export function clausesOf(folded: string, sentence: Span): Clause[] {
  return lists(folded, sentence)
    .flatMap((part) => exceptions(folded, part))
    .flatMap((part) => verbs(folded, part))
    .map((part) => ({ ...part, ...trimmed(folded, part) }))
    .filter(({ start, end }) => end - start > 3)
}

/** « … : a ; b ; c » and « … : - a - b ». */
function lists(folded: string, sentence: Span): Clause[] {
  const text = folded.slice(sentence.start, sentence.end)
  const colon = / ?: (?!\/\/)/.exec(text)
  const bullets = colon
    ? (text.slice(colon.index).match(/(?: :|;|,|\)|[a-z]) ?[-–—•·] (?=[a-z'])/g)?.length ?? 0)
    : 0
  if (colon && bullets > 0 && /^ ?: [-–—•·] /.test(text.slice(colon.index)))
    return cut(sentence, text, /[ ;,][-–—•·] (?=[a-z'«])/g, 'list')
  if (!text.includes(';')) return [{ ...sentence, joined: 'none' }]
  const [first, ...others] = cut(sentence, text, /;/g, 'list')
  if (!first || !colon || colon.index > first.end - sentence.start)
    return [first!, ...others.map((part) => ({ ...part, joined: 'verb' as const }))]
  const head = { start: first.start, end: sentence.start + colon.index }
  const rest = { start: sentence.start + colon.index + colon[0].length, end: first.end }
  if (
    /^.{0,12}$/.test(text.slice(0, colon.index)) ||
    /\bexceptions?|sauf|hormis/.test(text.slice(0, colon.index))
  )
    return [{ ...head, joined: 'none' }, { ...rest, joined: 'list' }, ...others]
  return [{ ...head, joined: 'none' }, { ...rest, joined: 'list' }, ...others]
}

function cut(span: Span, text: string, separator: RegExp, joined: Clause['joined']): Clause[] {
  const parts: Clause[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(separator)) {
    parts.push({ start: span.start + start, end: span.start + index, joined })
    start = index + mark.length
  }
  parts.push({ start: span.start + start, end: span.end, joined })
  if (parts[0]) parts[0].joined = 'none'
  return parts
}

const EXCEPTION =
  /,? (?:sauf|excepte|hormis|a l'exception) (?:(?:les |dans les )?cas (?:particuliers?|suivants?)[^:]{0,40})$/

/** What follows « sauf : » is allowed. */
function exceptions(folded: string, part: Clause): Clause[] {
  const text = folded.slice(part.start, part.end)
  const found = EXCEPTION.exec(text)
  return found ? [{ ...part, end: part.start + found.index }] : [part]
}

const JOINT = /, (?:et |ou |mais |puis |ni |donc )?|,(?=[a-z])| (?:et|ou|mais|puis|et\/ou) /g
const SUBJECT =
  /^(?:(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|c'est|celui-ci|celle-ci|ceux-ci|chacun|ce dernier|cette derniere|cela) ?|(?:(?:le|la|les|l'|tout|toute|tous|toutes|chaque|aucune?|une?|cette|ces|ce|votre|vos|leur|leurs) ?)(?:[a-z'-]+ ){0,5}(?=(?:ne |n')?(?:doi[st]|doivent|devra|peu[tx]|peuvent|pourr|est |sont |sera|seront|s'engage)))/
const INFINITIVE =
  /^(?:de |d'|a |en |par )?(?:(?:ne |n')?(?:pas|jamais|plus|rien) |de pas |ne pas )?(?:(?:se|s'|vous|nous|le|la|les|l'|y|en|lui|leur|plutot|toujours|bien|également|egalement|aussi|notamment|immediatement) ?)*([a-z]+)\b/

function verbs(folded: string, part: Clause): Clause[] {
  const text = folded.slice(part.start, part.end)
  const parts: Clause[] = []
  let start = 0
  for (const { 0: joint, index } of text.matchAll(JOINT)) {
    if (index <= start || isInBrackets(text, start, index)) continue
    const left = text.slice(start, index)
    const right = text.slice(index + joint.length)
    if (!begins(left, right, joint)) continue
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
    return isImperativeClause(left)
  if (SUBJECT.test(right) && !/\b(?:et|ou) $/.test(joint.trimStart().slice(0, 0)))
    return speaks(left) && asks(right) && !isCondition(left)
  const infinitive = INFINITIVE.exec(right)
  if (infinitive && isInfinitive(infinitive[1]!)) return isSecondVerb(left, right)
  return false
}

const hasCue = (text: string) => cues.some(({ pattern }) => pattern.test(text))
const isCondition = (left: string) =>
  /^(?:si |s'il|lorsqu|quand |dans le cas|en cas|au moment|avant |apres |afin )/.test(left.trimStart()) &&
  !/,/.test(left)
const isImperativeClause = (left: string) =>
  /(?:^|[,;:»)] |\bet |n'|ne )[a-z]+(?:ez|tes)\b(?!-(?:il|elle))/.test(
    left.replace(/\bvous [a-z]+ez\b/g, ''),
  ) ||
  (hasCue(left) && !isCondition(left))
const speaks = (left: string) =>
  hasCue(left) || /\b(?:sont|est|fait|font|agit|agissent|[a-z]{3,}ent)\b/.test(left)
const FINITE =
  /\b(?:doi[st]|doivent|devra\w*|peu[tx]|peuvent|pouvez|pourr\w+|est|sont|sera|seront|faut|engage\w*|[a-z]{4,}(?:era|eront|ira|iront|ent))\b/
const asks = (right: string) => {
  const begin = right.slice(0, 90)
  return hasCue(begin) || FINITE.test(begin.slice(0, 50)) || /^(?:il|elle|ils|elles|je|j'|nous) /.test(right)
}

const ADVERBS = /^(?:toujours|jamais|bien|donc|aussi|ensemble|publiquement|librement|regulierement)$/

/** « publier une photo et citer son auteur » has two verbs; « publier ou relayer une photo » asks one thing. */
function isSecondVerb(left: string, right: string): boolean {
  const preposition = /^(?:a |de |d')/.exec(right)?.[0].replace("d'", 'de ') ?? ''
  const words = [...left.matchAll(/(?:^|[ '])([a-z]+)\b/g)]
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]![1]!
    if (!isInfinitive(word)) continue
    if (/^(?:etre|rester|demeurer)$/.test(word)) return false
    if (isNoun(left, words[at]!.index)) continue
    const own = left
      .slice(words[at]!.index + word.length + 1)
      .split(/[ ']+/)
      .filter((one) => one.length > 1 && !ADVERBS.test(one))
    const before = left.slice(Math.max(0, words[at]!.index - 24), words[at]!.index + 1)
    const same =
      preposition === ''
        ? !/\b(?:pour|afin|avant|sans|de|a) ?(?:ne pas )?$|d'$/.test(before)
        : hasPreposition(before, preposition)
    if (!same) continue
    return own.length >= 2 || (own.length === 1 && own[0]!.length > 5)
  }
  return false
}

const isNoun = (left: string, at: number) =>
  /\b(?:le|la|les|un|une|des|du|au|ce|ces|son|leur|votre|notre) $/.test(
    left.slice(Math.max(0, at - 8), at + 1),
  )
const hasPreposition = (before: string, preposition: string) =>
  preposition === 'a '
    ? /\ba (?:ne pas |ne jamais |vous |se |s'|nous |y |en )?$/.test(before)
    : /\b(?:de |d')(?:ne pas |ne jamais |pas |vous |se |s'|nous |y |en )?$/.test(before) &&
      !/\b(?:afin|avant|lieu|fin) (?:de |d')(?:[a-z]+ )?$/.test(before)
