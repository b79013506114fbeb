import type { LanguageQualityParameters } from './language-quality.ts'
import { listed } from '../messages/shapes.ts'

const what = {
  capitals: 'sans mots entiers en capitales',
  marks: 'avec un seul point d’exclamation',
  sms: 'sans abréviations de messagerie',
  'long-sentences': 'en phrases courtes',
  typography: 'avec les espaces de la typographie française',
}

export const languageQualityFr = {
  title: 'Écrire clairement',
  says: 'Ni cri en capitales, ni points d’exclamation en série, ni langage SMS, ni phrase sans fin.',
  parameters: { checks: 'ce qui est regardé', longFrom: 'à partir de combien de mots une phrase est longue' },
  rule: ({ checks }: LanguageQualityParameters) =>
    `on écrit ${listed(
      checks.map((check) => what[check]),
      'et',
    )}.`,
  findings: {
    capitals: (d: { words: string }) => `« ${d.words} » : des capitales se lisent comme un cri.`,
    marks: (d: { marks: string }) => `« ${d.marks} » : un seul signe suffit.`,
    sms: (d: { words: string; plain: string }) => `« ${d.words} » s’écrit « ${d.plain} ».`,
    long: (d: { words: number }) => `Cette phrase a ${d.words} mots : coupez-la.`,
    typography: (d: { mark: string }) => `Il manque une espace contre « ${d.mark} ».`,
  },
}
