import type { ReadingWords } from './words.ts'

const listed = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ')

export const en: ReadingWords = {
  modalities: {
    obligation: 'an obligation',
    prohibition: 'a prohibition',
    permission: 'a permission',
    recommendation: 'a recommendation',
    fact: 'a fact',
    sanction: 'a sanction',
    contact: 'a contact',
  },
  forms: {
    imperative: 'the imperative',
    infinitive: 'the infinitive',
    'not-imperative': 'the negated imperative',
    'not-infinitive': 'the negated infinitive',
    'ne-present': 'the negated present',
    'ne-que': '“ne … que”',
    present: 'the present tense',
    passive: 'the passive',
    future: 'the future tense',
    noun: 'the noun',
    softener: 'a nuance',
  },
  says: (words, modality) => `“${words}” says ${modality}`,
  inherits: (above, modality) => `“${above}”, above it, makes it ${modality}`,
  form: (form, words, modality) => `${form} (“${words}”) says ${modality}`,
  kind: (words, title) => (words.length > 0 ? `${listed(words)}: ${title}` : title),
  fromModel: 'A language model reads the sentence so; no rule of grammar confirms it.',
  visitorKinds: {
    'moderation-regime': 'Moderation of comments',
    'visitor-ban': 'Exclusion of a visitor',
    'age-minimum': 'Least age',
    'acceptance-by-use': 'Acceptance by use',
    'opposition-space': 'Space of the opposition',
  },
  noKind: 'no kind of rule fits: to be read',
}
