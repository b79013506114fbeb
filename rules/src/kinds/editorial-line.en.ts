import type { Part } from './editorial-line.ts'
import { all, channelEn, count, either } from '../messages/words-en.ts'
import type { editorialLineFr } from './editorial-line.fr.ts'

const { named } = channelEn

const parts: Record<Part, string> = { link: 'a link', hashtag: 'a hashtag', picture: 'a picture' }
const LANGUAGES: Readonly<Record<string, string>> = {
  fr: 'French',
  nl: 'Dutch',
  de: 'German',
  en: 'English',
  es: 'Spanish',
  it: 'Italian',
  lb: 'Luxembourgish',
  br: 'Breton',
}
const language = (id: string) => (Object.hasOwn(LANGUAGES, id) ? LANGUAGES[id]! : `“${id}”`)

export const editorialLineEn: typeof editorialLineFr = {
  title: 'Editorial line',
  says: 'The template of the channel: length, expected parts, languages, emoji, formal or familiar address.',
  parameters: {
    minLength: 'how many characters at least',
    maxLength: 'how many characters at most',
    required: 'what a post always has',
    languages: 'in which languages one publishes',
    maxEmoji: 'how many emoji at most',
    address: 'whether readers are addressed formally',
  },
  rule: (p) => {
    const asked = [
      ...(p.minLength === undefined ? [] : [`at least ${count(p.minLength, 'character')}`]),
      ...(p.maxLength === undefined ? [] : [`at most ${count(p.maxLength, 'character')}`]),
      ...p.required.map((part) => parts[part]),
      ...(p.languages.length > 0 ? [`a text in ${either(p.languages.map(language))}`] : []),
      ...(p.maxEmoji === undefined ? [] : [p.maxEmoji === 0 ? 'no emoji' : `at most ${p.maxEmoji} emoji`]),
      ...(p.address === undefined ? [] : [p.address === 'vous' ? 'formal address' : 'familiar address']),
    ]
    return `the post follows the template of the channel${asked.length > 0 ? `: ${all(asked)}` : ''}.`
  },
  findings: {
    'too-long': (d) =>
      `The text has ${count(d.count, 'character')}: on ${named(d.channel)}, ${d.max} at most.`,
    'too-short': (d) =>
      `The text has ${count(d.count, 'character')}: on ${named(d.channel)}, ${d.min} at least.`,
    link: (d) => `A link is missing: the template asks for one on ${named(d.channel)}.`,
    hashtag: (d) => `A hashtag is missing: the template asks for one on ${named(d.channel)}.`,
    picture: (d) => `A picture is missing: the template asks for one on ${named(d.channel)}.`,
    language: (d) =>
      `The text is in ${language(d.language)}: ${named(d.channel)} is in ${either(d.languages.map(language))}.`,
    emoji: (d) =>
      `The text has ${d.count} emoji: on ${named(d.channel)}, ${d.max === 0 ? 'there are none' : `${d.max} at most`}.`,
    vous: (d) => `“${d.words}” is familiar: on ${named(d.channel)}, readers are addressed formally.`,
    tu: (d) => `“${d.words}” is formal: on ${named(d.channel)}, readers are addressed familiarly.`,
  },
}
