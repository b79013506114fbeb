import type { At } from '../finding.ts'
import { defineKind } from '../kind.ts'
import { sentencesOf, shoutsIn, smsIn } from '../text/plain-language.ts'
import { unspacedIn } from '../text/typography.ts'

const ALWAYS = ['capitals', 'marks', 'sms', 'long-sentences'] as const
const CHECKS = [...ALWAYS, 'typography'] as const

/** Of one sort: nobody reads more of them, and a text of 100 kB may have thousands. */
const MOST = 50

export type LanguageQualityParameters = {
  /** What is looked at. */
  checks: (typeof CHECKS)[number][]
  /** Words from which a sentence is long. */
  longFrom: number
}

/** Plain language: no shouting, one exclamation mark, no text-message spelling, sentences one can follow. */
export const languageQuality = defineKind<'language-quality', LanguageQualityParameters>({
  id: 'language-quality',
  subject: 'post',
  strength: 'advise',
  parameters: {
    type: 'object',
    properties: {
      checks: { type: 'array', items: { type: 'string', enum: CHECKS }, minItems: 1 },
      longFrom: { type: 'integer', minimum: 10, maximum: 100 },
    },
  },
  defaults: { checks: [...ALWAYS], longFrom: 40 },

  prepare({ checks, longFrom }) {
    const looksAt = new Set<string>(checks)

    return ({ text }, report) => {
      const { value } = text
      const place = (start: number, end: number): At => ({ text: { start, end } })
      if (looksAt.has('capitals'))
        for (const { start, end } of shoutsIn(value).slice(0, MOST))
          report({ message: 'capitals', data: { words: value.slice(start, end) }, at: place(start, end) })
      if (looksAt.has('marks'))
        for (const { index: start, 0: marks } of marksIn(value).slice(0, MOST)) {
          const end = start + marks.length
          const one = marks.includes('?') ? '?' : '!'
          report({
            message: 'marks',
            data: { marks },
            at: place(start, end),
            remedies: [{ action: 'replace-text', start, end, with: one }],
          })
        }
      if (looksAt.has('sms'))
        for (const { start, end, value: plain } of smsIn(text.words()).slice(0, MOST))
          report({
            message: 'sms',
            data: { words: value.slice(start, end), plain },
            at: place(start, end),
            remedies: [{ action: 'replace-text', start, end, with: plain }],
          })
      if (looksAt.has('long-sentences') && text.words().starts.length >= longFrom)
        for (const { start, end, words } of sentencesOf(text.words()))
          if (words >= longFrom) report({ message: 'long', data: { words }, at: place(start, end) })
      if (looksAt.has('typography'))
        for (const { start, end, spaced } of unspacedIn(value).slice(0, MOST))
          report({
            message: 'typography',
            data: { mark: value.slice(start, end) },
            at: place(start, end),
            remedies: [{ action: 'replace-text', start, end, with: spaced }],
          })
    }
  },
})

/** Several marks in a row; a question that is also an exclamation has two. */
const marksIn = (text: string) =>
  [...text.matchAll(/[!?](?:[ \u00a0\u202f]?[!?])+/g)].filter(([marks]) => marks !== '?!' && marks !== '!?')
