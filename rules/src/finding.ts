import type { Effect } from './charter.ts'

/** Where a finding points. Offsets count UTF-16 units, as `String.slice` does, end excluded. */
export type At =
  { text: { start: number; end: number } } | { media: string; face?: number } | { field: string }

/**
 * What a click or a command can do about a finding. `action` is one of:
 * `schedule` {notBefore} · `remove-channel` · `remove-media` {media} · `hide-person` {media, person} ·
 * `ask-consent` {person} · `request-approval` {roles, mode} · `replace-text` {start, end, with} · `remove-text` {start, end} ·
 * `change-capacity` {capacity} · `change-purpose` {purposes} · `acknowledge` · `register-channel` · `ask` {contact} ·
 * `answer` {question} · `count-faces` {media} · `remove-tag` {media, person} · `remove-location` {media} ·
 * `describe` {media} · `credit` {media} · `append-text` {text}.
 */
export type Remedy = { action: string } & Record<string, unknown>

export type Ask = { id: string; question: string; answers: string[] }

export type Finding = {
  rule: string
  kind: string
  effect: Effect
  article: { id: string; number: string | null; title: string }
  quote: string
  /** One sentence in the reader's language. */
  message: string
  data: Record<string, unknown>
  at?: At
  remedies: Remedy[]
  ask?: Ask
}

export type Verdict = {
  decision: 'allow' | Effect
  charter: { title: string; version: string; digest: string }
  engine: string
  findings: Finding[]
  questions: Ask[]
  checked: number
  skipped: { rule: string; reason: string }[]
}
