import type { Locale } from '@balise/rules'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'

/** Where something stands in a file: both count from 1, columns in UTF-16 units. */
export type Place = { line: number; column: number }

/** A form a value may be asked to have; each is named in both languages by the catalogues. */
export type Form =
  | 'text'
  | 'texts'
  | 'day'
  | 'format'
  | 'locale'
  | 'effect'
  | 'id'
  | 'roles'
  | 'contacts'
  | 'selectors'
  | 'exceptions'
  | 'examples'
  | 'fields'
  | 'word'

/** Why lines are not YAML, as far as it helps to put them right. */
export type YamlReason = 'indent' | 'unclosed' | 'too-deep' | 'not-fields' | 'other'

/** What can be wrong in a charter file, with what each sentence needs to say. */
export type MistakeData = {
  'file-too-large': { size: number; max: number; unit: 'characters' | 'lines' }
  'passage-too-long': { max: number; unit: 'characters' }
  'nested-too-deeply': { max: number; unit: 'levels' }
  'unreadable-character': { code: string }
  'no-front-matter': Record<never, never>
  'yaml-syntax': { reason: YamlReason }
  'yaml-star': Record<never, never>
  'yaml-alias': Record<never, never>
  'yaml-tag': { tag: string }
  'duplicate-field': Record<never, never>
  'forbidden-field': { field: string }
  'unknown-field': { field: string; nearest: string | null; known: string[] }
  'missing-field': { field: string; form: Form }
  'wrong-value': { field: string; form: Form; got: string }
  'review-before-effect': { effectiveOn: string; reviewOn: string }
  'heading-attributes': { got: string }
  'empty-heading': Record<never, never>
  'duplicate-article': { id: string; firstLine: number }
  'duplicate-rule': { id: string; firstLine: number }
  'text-outside-article': Record<never, never>
  'rule-outside-article': Record<never, never>
  'rule-without-sentence': Record<never, never>
  'quote-not-in-sentence': { quote: string; sentence: string }
  'unknown-block': { language: string | null }
  'html-block': Record<never, never>
  'empty-passage': Record<never, never>
  'unknown-kind': { kind: string; nearest: string | null }
  'unknown-surface': { selector: string; nearest: string | null; known: string[] }
  'unknown-role': { role: string; nearest: string | null; declared: string[] }
  'hole-elsewhere': { field: string }
  'effect-too-strong': { kind: string; effect: string; strength: string }
  'missing-parameter': { field: string }
  'missing-one-of': { known: string[] }
  'bad-parameter': { field: string; expected: Record<Locale, string>; got: string }
  'unknown-word': { word: string; nearest: string | null; known: string[] }
}

export type MistakeCode = keyof MistakeData

/** One thing to put right in a charter file, and where. */
export type Mistake = Place & {
  code: MistakeCode
  source: string
  /** Path of the field at fault (`examples[0].pass`), or null when no field is. */
  field: string | null
  /** In the notation of the file, the same in every language: `YYYY-MM-DD`, `advise | review | block`. */
  expected: string
  got: string
  message: Record<Locale, string>
}

/** Every sentence of a catalogue: one for each code, and one for each form. */
export type MistakeSentences = {
  sentences: { [Code in MistakeCode]: (data: MistakeData[Code]) => string }
  forms: Record<Form, string>
  reasons: Record<YamlReason, string>
}

/** Keeps one mistake; reading goes on, so that all of them are known at once. */
export type Report = <Code extends MistakeCode>(
  place: Place,
  code: Code,
  data: MistakeData[Code],
  field?: string | null,
) => void

/** A charter that cannot be applied: all its mistakes at once, in the order of the file. */
export class CharterMistakes extends Error {
  override name = 'CharterMistakes'
  readonly source: string
  readonly mistakes: Mistake[]

  constructor(source: string, mistakes: Mistake[]) {
    super(mistakes.map((m) => `${m.source}:${m.line}:${m.column} ${m.message.en}`).join('\n'))
    this.source = source
    this.mistakes = mistakes
  }
}

const NOTATIONS: Record<Form, string> = {
  text: 'text',
  texts: '[text, …]',
  day: 'YYYY-MM-DD',
  format: '1',
  locale: 'fr | en',
  effect: 'advise | review | block',
  id: 'a-z, 0-9 and hyphens',
  roles: '{ role-id: name }',
  contacts: '{ contact-id: { name, email, phone, url } }',
  selectors: "channel id | network | network:surface | audience:public | official | unit:id | '*'",
  exceptions: '[{ roles, persons, channels, purposes, capacities }]',
  examples: '[{ pass: { … } }, { fail: { … } }]',
  fields: '{ field: value }',
  word: 'word of charter/README.md',
}

/** Gathers the mistakes of one source; `throwIfAny` ends the reading. */
export function mistakesOf(source: string) {
  const mistakes: Mistake[] = []
  const report: Report = (place, code, data, field = null) => {
    mistakes.push({
      code,
      source,
      line: place.line,
      column: place.column,
      field,
      expected: expectedBy(data),
      got: 'got' in data ? data.got : '',
      message: { fr: fr.sentences[code](data), en: en.sentences[code](data) },
    })
  }
  const throwIfAny = () => {
    if (mistakes.length === 0) return
    mistakes.sort((a, b) => a.line - b.line || a.column - b.column)
    throw new CharterMistakes(source, mistakes)
  }
  return { report, throwIfAny, hasAny: () => mistakes.length > 0 }
}

function expectedBy(data: MistakeData[MistakeCode]): string {
  if ('expected' in data) return data.expected.en
  if ('form' in data) return NOTATIONS[data.form]
  if ('known' in data) return data.known.join(' | ')
  if ('declared' in data) return data.declared.join(' | ')
  if ('strength' in data) return data.strength
  if ('max' in data) return `<= ${data.max} ${data.unit}`
  return ''
}

/** A value as the person wrote it, short enough for a sentence. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
