import type { Person } from '../case.ts'
import { defineKind, textList } from '../kind.ts'
import { peopleNames } from '../organisation-names.ts'
import { namesIn } from '../text/names/register.ts'
import { OPINION_SUBJECTS, opinionsIn } from '../text/opinions.ts'
import type { OpinionSubject } from '../text/opinions.ts'
import type { Span } from '../text/spans.ts'
import { matcherOf } from '../text/words.ts'

export type NeutralityParameters = {
  /** On what no opinion is given. */
  subjects: OpinionSubject[]
  /** In whose voice: that of the organisation, and that of those who write as its staff. */
  voices: ('official' | 'professional')[]
  /** Words of the charter's own that take sides. */
  cues: string[]
}

/** No political, religious or union opinion in an official voice. */
export const neutrality = defineKind<'neutrality', NeutralityParameters>({
  id: 'neutrality',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      subjects: { type: 'array', items: { type: 'string', enum: OPINION_SUBJECTS }, minItems: 1 },
      voices: { type: 'array', items: { type: 'string', enum: ['official', 'professional'] }, minItems: 1 },
      cues: textList,
    },
  },
  defaults: { subjects: [...OPINION_SUBJECTS], voices: ['official'], cues: [] },

  prepare({ subjects, voices, cues }) {
    const own = matcherOf(cues.map((cue) => [cue, true] as const))

    return ({ post, inOrganisationName, facts, text }, report) => {
      const isHeld =
        (voices.includes('official') && inOrganisationName) ||
        (voices.includes('professional') && post.capacity === 'professional')
      if (!isHeld) return

      const words = text.words()
      const stands = (person: Person | undefined) => person?.kind === 'elected'
      let elected: readonly Span[] | undefined
      const namedElected = () =>
        (elected ??= namesIn(words, peopleNames(facts)).filter(({ persons }) =>
          persons.some((id) => stands(facts.person(id))),
        ))
      const found = [
        ...own(words).map(({ start, end }) => ({ start, end, of: 'side' as const })),
        ...opinionsIn(words, namedElected).filter(({ of }) => subjects.includes(of)),
      ]
      for (const { start, end, of } of found)
        report({
          message: of,
          data: {
            words: text.value.slice(start, end),
            voice: inOrganisationName ? 'official' : 'professional',
          },
          at: { text: { start, end } },
          remedies: [{ action: 'remove-text', start, end }],
        })
    }
  },
})
