import type { OpinionSubject } from '../text/opinions.ts'
import { all, either } from '../messages/words-en.ts'
import type { neutralityFr } from './neutrality.fr.ts'

const subjects: Record<OpinionSubject, string> = {
  political: 'political',
  religious: 'religious',
  union: 'union',
}
const voices = { official: 'in the organisation’s name', professional: 'as its staff' }

const says = ({ words, voice }: { words: string; voice: keyof typeof voices }, opinion: string) =>
  `“${words}” is ${opinion}: ${voices[voice]}, one stays neutral.`

export const neutralityEn: typeof neutralityFr = {
  title: 'Neutrality',
  says: 'No political, religious or union opinion in the organisation’s name.',
  parameters: {
    subjects: 'on what no side is taken',
    voices: 'in whose name one stays neutral',
    cues: 'which other words take sides',
  },
  rule: (p) =>
    `${all(p.voices.map((voice) => voices[voice]))}, no ${either(p.subjects.map((subject) => subjects[subject]))} opinion.`,
  findings: {
    political: (d) => says(d, 'a political opinion'),
    religious: (d) => says(d, 'a religious exhortation'),
    union: (d) => says(d, 'a union opinion'),
    side: (d) => says(d, 'taking sides'),
  },
}
