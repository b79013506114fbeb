import { defineKind } from '../kind.ts'
import { conductIn } from '../text/conduct/conduct.ts'
import { CONDUCT } from '../text/conduct/mention.ts'
import type { Conduct } from '../text/conduct/mention.ts'

export type ProhibitedContentParameters = {
  /** What has no place in a post. */
  categories: Conduct[]
}

/** No insult, threat, harassment, hate, discrimination, obscenity or incitement: the words are shown, a person decides. */
export const prohibitedContent = defineKind<'prohibited-content', ProhibitedContentParameters>({
  id: 'prohibited-content',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      categories: { type: 'array', items: { type: 'string', enum: CONDUCT }, minItems: 1 },
    },
  },
  defaults: { categories: [...CONDUCT] },

  prepare({ categories }) {
    const sought: ReadonlySet<Conduct> = new Set(categories)

    return ({ text }, report) => {
      for (const { start, end, category, certainty } of conductIn(text.words()))
        if (sought.has(category))
          report({
            message: certainty,
            data: { words: text.value.slice(start, end), category },
            at: { text: { start, end } },
            remedies: [{ action: 'remove-text', start, end }],
          })
    }
  },
})
