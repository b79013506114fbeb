import type { Passage } from '../import/imported.ts'
import { blanksOf } from './blanks.ts'
import { foundIn, foundInSentence } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript, Sentence } from './manuscript.ts'
import { plainOf } from './manuscript.ts'
import { hasVerb } from './verbs.ts'

/** Sentences that stop before they have said what they were about to say. */
export function unfinishedSentences({ sentences, passages }: Manuscript): Found[] {
  const inSentences = sentences.flatMap((sentence, i) => {
    for (const { from, to, sort } of blanksOf(sentence))
      if (sort === 'text') return foundInSentence(sentence, 'unfinished.blank', {}, [from, to])
    const isLast = sentences[i + 1]?.passage !== sentence.passage
    if (isWithoutVerb(sentence) && !isInOpenList(passages, sentence.index))
      return foundInSentence(sentence, 'unfinished.no-verb', {})
    if (isConditionAlone(sentence)) return foundInSentence(sentence, 'unfinished.condition', {})
    return isLast && isLeftHanging(sentence) ? foundInSentence(sentence, 'unfinished.ellipsis', {}) : []
  })
  return [...inSentences, ...passages.flatMap((passage, i) => openEnd(passage, passages[i + 1]))]
}

// « Toute vidéo tournée par un membre. » announces a verb; « Aucune critique. » forbids without one.
const ANNOUNCES = /^[-•*\s\d.)]*(?:tout|toute|tous les|toutes les|chaque|quiconque)(?!\p{L})/u
const isWithoutVerb = ({ plain, passage }: Sentence) =>
  passage.kind !== 'heading' && plain.endsWith('.') && ANNOUNCES.test(plain) && !hasVerb(plain)

/** « Il est interdit de publier : – toute information confidentielle. » */
function isInOpenList(passages: readonly Passage[], index: number): boolean {
  if (passages[index]!.kind !== 'item') return false
  let lead = index - 1
  while (lead >= 0 && passages[lead]!.kind === 'item') lead--
  if (passages[lead]?.text.trimEnd().endsWith(':') !== true) return false
  const siblings = passages.slice(lead + 1, index).filter(({ kind }) => kind === 'item')
  return siblings.filter(({ text }) => hasVerb(plainOf(text))).length * 2 <= siblings.length
}

const CONDITION =
  /^[-•*\s\d.)]*(?:si|s'il|s'ils|lorsque|lorsqu'|quand|dès que|tant que|au cas où|dans le cas où|bien que|puisque|afin que|pour que)(?!\p{L})/u

const isConditionAlone = ({ plain, passage }: Sentence) =>
  passage.kind !== 'heading' &&
  passage.kind !== 'question' &&
  plain.endsWith('.') &&
  CONDITION.test(plain) &&
  !/[,:;]/.test(plain) &&
  plain.split(' ').length < MOST_WORDS_OF_CONDITION &&
  verbsIn(plain) === 1

// A longer one has its main clause somewhere, without a comma.
const MOST_WORDS_OF_CONDITION = 12
const verbsIn = (plain: string) =>
  plain.split(/(?<=\p{L}) (?=(?:vous|il|elle|on|nous|je|ils|elles|c'est|le|la|les|l') ?)/u).filter(hasVerb)
    .length

// « harcèlement, insulte… » goes on as a list does; « etc… » has said so.
const isLeftHanging = ({ plain, passage }: Sentence) =>
  passage.kind !== 'heading' &&
  /\p{L}(?:…|\.{3,})$/u.test(plain) &&
  !/etc(?:…|\.+)$/.test(plain) &&
  !/,[^,]{0,40}$/u.test(plain) &&
  hasVerb(plain)

const FUNCTION_WORD =
  /(?<![\p{L}'’])(?:de|du|des|et|ou|à|aux?|pour|par|avec|sans|que|qui|dont|la|le|les|une?|sur|dans|vers|chez|entre|selon|afin|lorsque|si)$/u

/** A colon that nothing follows, a last word that wants another one. */
function openEnd(passage: Passage, next: Passage | undefined): Found[] {
  const plain = plainOf(passage.text).trimEnd()
  if (passage.kind === 'heading' || passage.kind === 'cell') return []
  if (plain.endsWith(':') && plain.includes(' ') && !leadsTo(passage, next))
    return foundIn(passage, 0, passage.text.length, 'unfinished.colon', {})
  if (FUNCTION_WORD.test(plain) && plain.split(' ').length > 3 && (!next || next.kind === 'heading'))
    return foundIn(passage, 0, passage.text.length, 'unfinished.word', { word: plain.split(' ').at(-1)! })
  return []
}

/** Whether something stands under a colon before the next heading. */
const leadsTo = (passage: Passage, next: Passage | undefined): boolean =>
  next !== undefined && (next.kind !== 'heading' || next.path.length > passage.path.length)
