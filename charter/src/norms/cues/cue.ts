import type { Modality } from '../norm.ts'

/** Words that say a modality, in a folded clause. */
export type Cue = {
  id: string
  modality: Modality
  pattern: RegExp
  /** 0 to 1: how often these words say it. */
  weight: number
  /** Stands whatever comes before it in the clause. */
  rules?: boolean
  /** Read with the words before the main clause too: « En cas de question, … ». */
  isWhole?: boolean
  /** Says whether what was found is what it looks like: `rien entre` holds no infinitive. */
  holds?: (words: string) => boolean
}

/** Pronouns that may stand between `ne` and its verb, or between a subject and its verb. */
export const CLITICS = "(?:(?:me|te|se|le|la|les|lui|leur|y|en|nous|vous) |(?:m|t|s|l)')*"
export const NE = `\\b(?:ne |n')${CLITICS}`
export const ADVERBS =
  '(?:[a-z]+ement |[a-z]+amment |toujours |bien |donc |ainsi |aussi |egalement |en principe |par principe |desormais )*'
export const BE =
  '(?:est|sont|etes|suis|sommes|es|sera|seront|serez|serons|soit|soient|reste|restent|demeure|demeurent|a ete|ont ete)'

export const pattern = (source: string): RegExp => new RegExp(source)
