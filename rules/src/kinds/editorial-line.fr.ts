import type { EditorialLineParameters, Part } from './editorial-line.ts'
import type { NamedChannel } from '../messages/shapes.ts'
import { all, channelFr, count, either } from '../messages/words-fr.ts'

const { named } = channelFr

const parts: Record<Part, string> = { link: 'un lien', hashtag: 'un mot-dièse', picture: 'une image' }
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'français',
  nl: 'néerlandais',
  de: 'allemand',
  en: 'anglais',
  es: 'espagnol',
  it: 'italien',
  lb: 'luxembourgeois',
  br: 'breton',
}
const language = (id: string) => (Object.hasOwn(LANGUAGES, id) ? LANGUAGES[id]! : `« ${id} »`)

type On = { channel: NamedChannel }

export const editorialLineFr = {
  title: 'Ligne éditoriale',
  says: 'Le gabarit du canal : longueur, éléments attendus, langues, émojis, tutoiement ou vouvoiement.',
  parameters: {
    minLength: 'combien de caractères au moins',
    maxLength: 'combien de caractères au plus',
    required: 'ce qu’une publication comporte toujours',
    languages: 'dans quelles langues on publie',
    maxEmoji: 'combien d’émojis au plus',
    address: 'si l’on tutoie ou vouvoie',
  },
  rule: (p: EditorialLineParameters) => {
    const asked = [
      ...(p.minLength === undefined ? [] : [`au moins ${count(p.minLength, 'caractère')}`]),
      ...(p.maxLength === undefined ? [] : [`au plus ${count(p.maxLength, 'caractère')}`]),
      ...p.required.map((part) => parts[part]),
      ...(p.languages.length > 0 ? [`un texte en ${either(p.languages.map(language))}`] : []),
      ...(p.maxEmoji === undefined
        ? []
        : [p.maxEmoji === 0 ? 'aucun émoji' : `au plus ${count(p.maxEmoji, 'émoji')}`]),
      ...(p.address === undefined ? [] : [p.address === 'vous' ? 'le vouvoiement' : 'le tutoiement']),
    ]
    return `la publication suit le gabarit du canal${asked.length > 0 ? ` : ${all(asked)}` : ''}.`
  },
  findings: {
    'too-long': (d: On & { count: number; max: number }) =>
      `Le texte compte ${count(d.count, 'caractère')} : sur ${named(d.channel)}, ${d.max} au plus.`,
    'too-short': (d: On & { count: number; min: number }) =>
      `Le texte compte ${count(d.count, 'caractère')} : sur ${named(d.channel)}, ${d.min} au moins.`,
    link: (d: On) => `Il manque un lien : le gabarit en demande un sur ${named(d.channel)}.`,
    hashtag: (d: On) => `Il manque un mot-dièse : le gabarit en demande un sur ${named(d.channel)}.`,
    picture: (d: On) => `Il manque une image : le gabarit en demande une sur ${named(d.channel)}.`,
    language: (d: On & { language: string; languages: string[] }) =>
      `Le texte est en ${language(d.language)} : sur ${named(d.channel)}, on publie en ${either(d.languages.map(language))}.`,
    emoji: (d: On & { count: number; max: number }) =>
      `Le texte a ${count(d.count, 'émoji')} : sur ${named(d.channel)}, ${d.max === 0 ? 'il n’en faut pas' : `${d.max} au plus`}.`,
    vous: (d: On & { words: string }) => `« ${d.words} » tutoie : sur ${named(d.channel)}, on vouvoie.`,
    tu: (d: On & { words: string }) => `« ${d.words} » vouvoie : sur ${named(d.channel)}, on tutoie.`,
  },
}
