import { SECRETS, SHORTENERS, SITUATIONS, VOICE } from './word-lists.ts'

/**
 * One rule of the charter that reads the text alone, as a tool for words or for conditions can be given it. Ours
 * verify more: check digits, the organisation's own contacts, what a browser makes of a link.
 */
export type WordRule = {
  id: string
  pattern: RegExp
  /** The words it looks for, when it is a list of words; `wordPattern` makes one of them a pattern. */
  words: string[]
  wordPattern: (word: string) => string
  /** For Cedar, whose strings know one wildcard and no class of characters. */
  like: string[]
}

const shape = (id: string, pattern: RegExp, like: string[]): WordRule => ({
  id,
  pattern,
  words: [],
  wordPattern: () => pattern.source,
  like,
})

const BEGINNING = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

/** A list as one pattern: whole words, in any case. */
const list = (id: string, words: string[], before = BEGINNING, after = END): WordRule => {
  // Looking around a word is dear to a pattern that runs alone: without it, as people write them.
  const wordPattern = (word: string) =>
    `${before.replace(BEGINNING, '')}${escape(word)}${after.replace(END, '')}`
  const pattern = new RegExp(`${before}(?:${words.map(escape).join('|')})${after}`, 'iu')
  return { id, pattern, words, wordPattern, like: words.map((word) => `*${word}*`) }
}

const escape = (word: string) => word.replaceAll(/[.\\+*?^$()[\]{}|/]/g, '\\$&')

export const WORD_RULES: WordRule[] = [
  shape('phone', /(?:\+32|0032|\b0)\s?4\d{2}(?:[\s./-]?\d{2}){3}/, ['* 04*', '*+324*']),
  shape('email', /[\w.+-]+@(?!lestilleuls\.example)[\w-]+\.[a-z]{2,}/i, ['*@*.*']),
  shape('national-number', /\b\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2}\b/, ['*.*.*-*.*']),
  shape('iban', /\b[A-Z]{2}\d{2}(?:\s?\d{4}){3}/, ['*BE?? *', '*BE6*']),
  shape('look-alike', /https?:\/\/[^\s/]*lestilleuls\.example\.[^\s/]+/i, ['*lestilleuls.example.*']),
  shape('source', /https?:\/\/(?!(?:[\w-]+\.)*(?:lestilleuls\.example|rtbf\.be|aviq\.be)(?:[/\s]|$))\S+/i, [
    '*https://*',
  ]),
  list('situation', SITUATIONS),
  list('secret', SECRETS, BEGINNING, '[^.!?]{0,40}:'),
  list('shortener', SHORTENERS, 'https?:\\/\\/', '\\/'),
  list('voice', VOICE),
]
