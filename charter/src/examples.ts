import type { RuleExample } from '@balise/rules'
import { isDay, isFields, isText, isTexts, reportWrong } from './fields.ts'
import type { Report } from './mistakes.ts'
import { nearest } from './nearest.ts'
import type { Fields } from './yaml.ts'
import { HOLE } from './yaml.ts'

export const CONSENT_WORDS = ['given', 'none', 'refused', 'withdrawn', 'expired', 'elsewhere'] as const
export type ConsentWord = (typeof CONSENT_WORDS)[number]

/** What an example may say, on top of the smallest case of its rule: `charter/README.md` explains each word. */
export type Given = {
  roles?: string[]
  unit?: string
  acknowledged?: boolean | string
  capacity?: 'official' | 'professional' | 'personal'
  action?: 'publish' | 'share' | 'comment' | 'reply' | 'message'
  registered?: boolean
  official?: boolean
  closed?: boolean
  text?: string
  links?: string[]
  trustedDomains?: string[]
  known?: string[]
  purpose?: string | null
  answers?: Record<string, string>
  media?: ('image' | 'video' | 'audio' | 'document')[]
  persons?: number
  faces?: number
  minors?: boolean
  consents?: ConsentWord[]
  holders?: number
  approvals?: string[]
  edited?: boolean
  published?: number
  hoursSince?: number
  /** Fields of the case, as `contract.md` names them, where no word above says it. */
  post?: Record<string, unknown>
  author?: Record<string, unknown>
  picture?: Record<string, unknown>
  organisation?: Record<string, unknown>
}

// Enough for any cap a charter may set; a case is built with each of them.
const MOST = 1000

const isFlag = (value: unknown) => typeof value === 'boolean'
const isCount = (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST
const isOneOf = (words: readonly string[]) => (value: unknown) => words.includes(value as string)
const isListOf = (words: readonly string[]) => (value: unknown) =>
  Array.isArray(value) && value.length <= MOST && value.every(isOneOf(words))

const WORDS: { [Word in keyof Required<Given>]: (value: unknown) => boolean } = {
  roles: isTexts,
  unit: isText,
  acknowledged: (value) => isFlag(value) || isDay(value),
  capacity: isOneOf(['official', 'professional', 'personal']),
  action: isOneOf(['publish', 'share', 'comment', 'reply', 'message']),
  registered: isFlag,
  official: isFlag,
  closed: isFlag,
  text: (value) => typeof value === 'string',
  links: isTexts,
  trustedDomains: isTexts,
  known: isTexts,
  purpose: (value) => value === null || isText(value),
  answers: (value) => isFields(value) && Object.values(value).every(isText),
  media: isListOf(['image', 'video', 'audio', 'document']),
  persons: isCount,
  faces: isCount,
  minors: isFlag,
  consents: isListOf(CONSENT_WORDS),
  holders: isCount,
  approvals: isTexts,
  edited: isFlag,
  published: isCount,
  hoursSince: isCount,
  post: isFields,
  author: isFields,
  picture: isFields,
  organisation: isFields,
}

export const EXAMPLE_WORDS = Object.keys(WORDS)

/** Reads `examples`: each is `pass` or `fail`, with words of the vocabulary. */
export function readExamples(fields: Fields, report: Report): RuleExample[] {
  const given = fields.value.examples ?? []
  if (given === HOLE) return []
  if (!Array.isArray(given)) {
    reportWrong(fields, 'examples', 'examples', given, report)
    return []
  }
  return given.flatMap((example: unknown, index): RuleExample[] => {
    const path = `examples[${index}]`
    const [outcome, ...more] = isFields(example) ? Object.keys(example) : []
    if (!isFields(example) || more.length > 0 || (outcome !== 'pass' && outcome !== 'fail')) {
      reportWrong(fields, path, 'examples', example, report)
      return []
    }
    const words = example[outcome] ?? {}
    if (!isFields(words)) {
      reportWrong(fields, `${path}.${outcome}`, 'examples', words, report)
      return []
    }
    for (const [word, value] of Object.entries(words))
      checkWord(fields, `${path}.${outcome}`, word, value, report)
    return [{ outcome, given: words }]
  })
}

function checkWord(fields: Fields, path: string, word: string, value: unknown, report: Report): void {
  const field = `${path}.${word}`
  if (!Object.hasOwn(WORDS, word)) {
    const data = { word, nearest: nearest(word, EXAMPLE_WORDS), known: EXAMPLE_WORDS }
    report(fields.place(field), 'unknown-word', data, field)
  } else if (!WORDS[word as keyof Given](value)) reportWrong(fields, field, 'word', value, report)
}
