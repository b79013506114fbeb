import { foundInSentence } from '../found.ts'
import type { Found } from '../found.ts'
import type { Manuscript } from '../manuscript.ts'
import { IMAGES_RULES } from './images.ts'
import type { LawRule } from './rules.ts'
import { SPEECH } from './speech.ts'
import { WORK } from './work.ts'

const RULES: readonly LawRule[] = [...SPEECH, ...WORK, ...IMAGES_RULES]

/** Advice and bans that meet the law: a question to put to a lawyer, never an answer. */
export const lawQuestions = (manuscript: Manuscript): Found[] => {
  const { country, sentences } = manuscript
  const rules = RULES.filter(({ countries }) => countries === undefined || countries.includes(country))
  return sentences.flatMap((sentence) => {
    if (sentence.plain.endsWith('?')) return []
    for (const { id, find } of rules) {
      const range = find(sentence, manuscript)
      if (range) return foundInSentence(sentence, `law.${id}`, { country }, range)
    }
    return []
  })
}
