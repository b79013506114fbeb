import { all } from '../messages/words-en.ts'
import type { accessibilityFr } from './accessibility.fr.ts'

const parts = {
  alt: 'images are described',
  captions: 'videos and recordings are captioned or transcribed',
  hashtags: 'hashtags have a capital for each word',
  letters: 'the text is not written with symbols',
}
const said = { video: 'video', audio: 'recording' }

export const accessibilityEn: typeof accessibilityFr = {
  title: 'Accessibility',
  says: 'Everyone can read, see and hear a post.',
  parameters: { parts: 'what has to be accessible' },
  rule: (p) => `${all(p.parts.map((part) => parts[part]))}.`,
  findings: {
    alt: () => 'This image has no description: whoever does not see it does not know what it shows.',
    'empty-alt': (d) => `“${d.alt}” does not say what the image shows.`,
    captions: (d) => `Nobody said whether the words of this ${said[d.kind]} can be read.`,
    'no-captions': (d) => `This ${said[d.kind]} has neither captions nor a transcript.`,
    hashtag: (d) => `“${d.hashtag}” is hard to read aloud: give each word a capital.`,
    letters: (d) => `“${d.words}” is written with symbols, which a screen reader spells out or skips.`,
  },
  questions: {
    captions: (d) =>
      d.kind === 'video'
        ? 'Does this video have captions, or does it make sense without its sound?'
        : 'Does this recording have a transcript?',
  },
}
