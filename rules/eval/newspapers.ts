/** A sentence of the newspapers, and where its people are. */
export type NewspaperSentence = { text: string; people: { start: number; end: number }[] }

const ENDS = new Set(['.', '!', '?', '…'])
// Longer than this, the page was not cut into sentences.
const MOST_TOKENS = 80
const NO_SPACE_BEFORE = /^[.,)\]…»]/
const NO_SPACE_AFTER = /[('’[«]$/

/** Sentences from the lines "token tag" of Europeana Newspapers; a run of I-PER tokens is one name. */
export function sentencesOf(bio: string): NewspaperSentence[] {
  const sentences: NewspaperSentence[] = []
  let tokens: { word: string; isPerson: boolean }[] = []
  const close = () => {
    if (tokens.length > 0) sentences.push(sentenceOf(tokens))
    tokens = []
  }
  for (const line of bio.split('\n')) {
    const [word = '', tag = 'O'] = line.trim().split(' ')
    if (word === '') continue
    tokens.push({ word, isPerson: tag.endsWith('PER') })
    if (ENDS.has(word) || tokens.length >= MOST_TOKENS) close()
  }
  close()
  return sentences
}

function sentenceOf(tokens: readonly { word: string; isPerson: boolean }[]): NewspaperSentence {
  let text = ''
  const people: NewspaperSentence['people'] = []
  let wasPerson = false
  for (const { word, isPerson } of tokens) {
    if (text !== '' && !NO_SPACE_BEFORE.test(word) && !NO_SPACE_AFTER.test(text)) text += ' '
    const start = text.length
    text += word
    if (isPerson && wasPerson) people.at(-1)!.end = text.length
    else if (isPerson) people.push({ start, end: text.length })
    wasPerson = isPerson
  }
  return { text, people }
}
