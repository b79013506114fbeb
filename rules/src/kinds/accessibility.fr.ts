import type { AccessibilityParameters } from './accessibility.ts'
import { all } from '../messages/words-fr.ts'

const parts = {
  alt: 'les images sont décrites',
  captions: 'les vidéos et les sons sont sous-titrés ou transcrits',
  hashtags: 'les mots-dièse ont une majuscule à chaque mot',
  letters: 'le texte n’est pas écrit avec des symboles',
}
const said = { video: 'Cette vidéo', audio: 'Ce son' }

export const accessibilityFr = {
  title: 'Accessibilité',
  says: 'Une publication se lit, se voit et s’écoute par tout le monde.',
  parameters: { parts: 'ce qui doit être accessible' },
  rule: (p: AccessibilityParameters) => `${all(p.parts.map((part) => parts[part]))}.`,
  findings: {
    alt: (_: { media: string }) =>
      'Cette image n’a pas de description : qui ne la voit pas ne sait pas ce qu’elle montre.',
    'empty-alt': (d: { media: string; alt: string }) => `« ${d.alt} » ne dit pas ce que l’image montre.`,
    captions: (d: { media: string; kind: 'video' | 'audio' }) =>
      `${said[d.kind]} doit aussi pouvoir se lire : personne n’a dit si les paroles sont écrites.`,
    'no-captions': (d: { media: string; kind: 'video' | 'audio' }) =>
      `${said[d.kind]} n’a ni sous-titres ni transcription.`,
    hashtag: (d: { hashtag: string }) =>
      `« ${d.hashtag} » se lit mal à voix haute : mettez une majuscule à chaque mot.`,
    letters: (d: { words: string; plain: string }) =>
      `« ${d.words} » est écrit avec des symboles, qu’un lecteur d’écran épelle ou saute.`,
  },
  questions: {
    captions: (d: { media: string; kind: 'video' | 'audio' }): string =>
      d.kind === 'video'
        ? 'Cette vidéo a-t-elle des sous-titres, ou se comprend-elle sans le son ?'
        : 'Ce son a-t-il une transcription ?',
  },
}
