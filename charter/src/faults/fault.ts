/** The kinds of `balise charter import --report`. */
export const FAULTS = [
  'blank-contact',
  'blank-figure',
  'contradiction',
  'copied-sentence',
  'cut',
  'date-mismatch',
  'dead-network',
  'doubled-letters',
  'furniture',
  'glued-words',
  'heading-mismatch',
  'heading-without-rule',
  'hidden-email',
  'law',
  'personal-data',
  'renamed-network',
  'rule-in-comment',
  'unfinished',
  'vague',
] as const
export type FaultKind = (typeof FAULTS)[number]

/** What is broken in an imported charter, where, why, and what to do. Offsets are UTF-16 units in `Imported.text`. */
export type Fault = {
  kind: FaultKind
  quote: string
  start: number
  end: number
  /** In the reader's language. */
  message: string
  suggestion: string
}
