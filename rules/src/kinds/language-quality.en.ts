import { listed } from '../messages/shapes.ts'
import type { languageQualityFr } from './language-quality.fr.ts'

const what = {
  capitals: 'without whole words in capitals',
  marks: 'with one exclamation mark',
  sms: 'without text-message spelling',
  'long-sentences': 'in short sentences',
  typography: 'with the spaces of French typography',
}

export const languageQualityEn: typeof languageQualityFr = {
  title: 'Writing plainly',
  says: 'No shouting in capitals, no rows of exclamation marks, no text-message spelling, no endless sentence.',
  parameters: { checks: 'what is looked at', longFrom: 'from how many words a sentence is long' },
  rule: ({ checks }) =>
    `one writes ${listed(
      checks.map((check) => what[check]),
      'and',
    )}.`,
  findings: {
    capitals: (d) => `“${d.words}”: capitals read as shouting.`,
    marks: (d) => `“${d.marks}”: one mark is enough.`,
    sms: (d) => `“${d.words}” is written “${d.plain}”.`,
    long: (d) => `This sentence has ${d.words} words: cut it.`,
    typography: (d) => `A space is missing beside “${d.mark}”.`,
  },
}
