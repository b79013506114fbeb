import { defineKind, textList } from '../kind.ts'
import { isPublication, namedChannel } from '../situation.ts'
import type { Situation } from '../situation.ts'
import { emojiIn } from '../text/emoji.ts'
import { graphemeCount } from '../text/graphemes.ts'
import { hashtagsIn } from '../text/joined-hashtags.ts'
import { isQuoted } from '../text/quotation.ts'
import { matcherOf } from '../text/words.ts'

export type Part = 'link' | 'hashtag' | 'picture'

export type EditorialLineParameters = {
  /** Characters as a reader counts them: an emoji, or a letter with its accents, is one. */
  minLength?: number
  maxLength?: number
  /** What a post always has. */
  required: Part[]
  /** Languages of the channel, as posts declare them (`fr`, `nl`…); none: any. */
  languages: string[]
  maxEmoji?: number
  /** How readers are addressed. */
  address?: 'tu' | 'vous'
}

const SAID_TO: Record<'tu' | 'vous', string> = {
  tu: 'tu|toi|tes|t’es|t’as|chez toi|s’il te plaît',
  vous: 'vous|votre|vos|le vôtre|la vôtre|les vôtres',
}
// Not said to anyone.
const NOBODY = 'rendez-vous|rendez vous|garde-à-vous|s’est tu|se serait tu'

const hasPart: Record<Part, (situation: Situation) => boolean> = {
  link: ({ text }) => text.links().length > 0,
  hashtag: ({ text }) => hashtagsIn(text.value).length > 0,
  picture: ({ post }) => (post.media ?? []).some(({ kind }) => kind === 'image' || kind === 'video'),
}

/** The template of a channel: length, parts, languages, emoji, and how readers are addressed. */
export const editorialLine = defineKind<'editorial-line', EditorialLineParameters>({
  id: 'editorial-line',
  subject: 'post',
  strength: 'advise',
  parameters: {
    type: 'object',
    properties: {
      minLength: { type: 'integer', minimum: 1 },
      maxLength: { type: 'integer', minimum: 1 },
      required: { type: 'array', items: { type: 'string', enum: ['link', 'hashtag', 'picture'] } },
      languages: textList,
      maxEmoji: { type: 'integer', minimum: 0 },
      address: { type: 'string', enum: ['tu', 'vous'] },
    },
  },
  defaults: { required: [], languages: [] },

  prepare({ minLength = 0, maxLength = Infinity, required, languages, maxEmoji = Infinity, address }) {
    const other = address === 'vous' ? 'tu' : 'vous'
    const findOther = matcherOf(
      address
        ? [
            ...SAID_TO[other].split('|').map((word) => [word, true] as const),
            ...NOBODY.split('|').map((word) => [word, false] as const),
          ]
        : [],
    )

    return (situation, report) => {
      const { post, channel, text, organisation } = situation
      if (!isPublication(post)) return
      const { value } = text
      const named = namedChannel(channel)
      const wholeText = { field: 'text' }

      // A text never has more characters for a reader than units.
      if (value.length > maxLength || minLength > 0) {
        const count = graphemeCount(value)
        if (count > maxLength)
          report({ message: 'too-long', data: { count, max: maxLength, channel: named }, at: wholeText })
        if (count < minLength)
          report({ message: 'too-short', data: { count, min: minLength, channel: named }, at: wholeText })
      }
      for (const part of required) {
        if (hasPart[part](situation)) continue
        const hashtag = 'hashtags' in channel ? channel.hashtags?.[0] : undefined
        const site = organisation.domains?.[0]
        const added = part === 'hashtag' ? hashtag : part === 'link' && site ? `https://${site}` : undefined
        report({
          message: part,
          data: { channel: named },
          at: { field: part === 'picture' ? 'media' : 'text' },
          ...(added !== undefined && { remedies: [{ action: 'append-text', text: added }] }),
        })
      }
      if (languages.length > 0 && post.language && !languages.includes(post.language))
        report({
          message: 'language',
          data: { language: post.language, languages, channel: named },
          at: { field: 'language' },
          remedies: [{ action: 'remove-channel' }],
        })
      if (maxEmoji < Infinity) {
        const emoji = emojiIn(value)
        const extra = emoji[maxEmoji]
        if (extra)
          report({
            message: 'emoji',
            data: { count: emoji.length, max: maxEmoji, channel: named },
            at: { text: extra },
            remedies: [{ action: 'remove-text', ...extra }],
          })
      }
      const said = findOther(text.words()).find((match) => match.value && !isQuoted(text.words(), match))
      if (said && address)
        report({
          message: address,
          data: { words: value.slice(said.start, said.end), channel: named },
          at: { text: { start: said.start, end: said.end } },
        })
    }
  },
})
