import type { Tone } from './tone.ts'
import { all } from '../messages/words-en.ts'
import type { toneFr } from './tone.fr.ts'

const tones: Record<Tone, string> = {
  familiar: 'familiar words',
  aggressive: 'aggressive words',
  sarcastic: 'mockery',
  marks: 'rows of exclamation marks',
}

export const toneEn: typeof toneFr = {
  title: 'Tone',
  says: 'The tone is courteous and measured.',
  parameters: {
    markers: 'what is out of tone',
    words: 'which other words are out of tone',
    maxMarks: 'how many ! or ? may follow each other',
  },
  rule: (p) =>
    `the tone is courteous and measured, without ${all(p.markers.map((marker) => tones[marker]))}.`,
  findings: {
    familiar: (d) => `“${d.words}” is familiar: write it otherwise.`,
    aggressive: (d) => `“${d.words}” is aggressive: write it more calmly.`,
    sarcastic: (d) => `“${d.words}” mocks: say it plainly.`,
    words: (d) => `“${d.words}” is not in the tone that the charter asks for.`,
    emoji: (d) => `“${d.words}” is out of tone: another sign, or none.`,
    marks: (d) => `“${d.words}”: one mark is enough.`,
  },
}
