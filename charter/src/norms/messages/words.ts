import type { Modality } from '../norm.ts'

/** What the page says of a reading, so that whoever confirms it sees where it comes from. */
export type ReadingWords = {
  modalities: Record<Modality, string>
  /** Of the form of the verb, where no word alone says the modality. */
  forms: Record<string, string>
  /** « doivent » → obligation */
  says: (words: string, modality: string) => string
  inherits: (above: string, modality: string) => string
  form: (form: string, words: string, modality: string) => string
  kind: (words: readonly string[], title: string) => string
  noKind: string
  /** Kinds about what visitors write, which the engine does not run. */
  visitorKinds: Record<string, string>
  /** Of a proposal that a language model made. */
  fromModel: string
}
