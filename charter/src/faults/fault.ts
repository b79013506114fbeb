/** The kinds of `balise charter import --report`. */
export const FAULTS = [
  'blank-contact',
  'blank-figure',
  'unfinished',
  'heading-without-rule',
  'heading-mismatch',
  'contradiction',
  'dead-network',
  'renamed-network',
  'vague',
  'personal-data',
  'hidden-email',
  'date-mismatch',
  'copied-sentence',
  'law',
  'furniture',
  'rule-in-comment',
  'glued-words',
  'doubled-letters',
  'cut',
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
