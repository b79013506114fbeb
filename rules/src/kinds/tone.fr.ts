import type { Tone, ToneParameters } from './tone.ts'
import { all } from '../messages/words-fr.ts'

const tones: Record<Tone, string> = {
  familiar: 'mots familiers',
  aggressive: 'mots agressifs',
  sarcastic: 'moqueries',
  marks: 'points d’exclamation en série',
}

export const toneFr = {
  title: 'Ton',
  says: 'Le ton est courtois et mesuré.',
  parameters: {
    markers: 'ce qui sort du ton',
    words: 'quels autres mots sortent du ton',
    maxMarks: 'combien de « ! » ou de « ? » peuvent se suivre',
  },
  rule: (p: ToneParameters) =>
    `le ton est courtois et mesuré, sans ${all(p.markers.map((marker) => tones[marker]))}.`,
  findings: {
    familiar: (d: { words: string }) => `« ${d.words} » est familier : écrivez-le autrement.`,
    aggressive: (d: { words: string }) => `« ${d.words} » est agressif : écrivez-le plus calmement.`,
    sarcastic: (d: { words: string }) => `« ${d.words} » se moque : dites-le simplement.`,
    words: (d: { words: string }) => `« ${d.words} » sort du ton que la charte demande.`,
    emoji: (d: { words: string }) => `« ${d.words} » sort du ton : un autre signe, ou aucun.`,
    marks: (d: { words: string }) => `« ${d.words} » : un seul signe suffit.`,
  },
}
