import { people } from './people.ts'
import { speech } from './speech.ts'
import { work } from './work.ts'

/** Sentences of charters, under the kind of rule each becomes. */
export const KIND_SENTENCES: Record<string, readonly string[]> = { ...people, ...speech, ...work }
