import type { Media } from '../case.ts'
import { defineKind } from '../kind.ts'
import type { Hit } from '../kind.ts'
import { folded } from '../text/fold.ts'
import { hashtagsIn, isJoined, tellsWordsApart } from '../text/joined-hashtags.ts'
import { styledLettersIn } from '../text/styled-letters.ts'

export const ACCESSIBILITY_PARTS = ['alt', 'captions', 'hashtags', 'letters'] as const

export type AccessibilityParameters = {
  /** Descriptions of images, captions of films and sounds, hashtags, letters made of symbols. */
  parts: (typeof ACCESSIBILITY_PARTS)[number][]
}

/** Words that say that there is an image, not what it shows. */
const EMPTY_WORDS = new Set(
  'image photo photographie picture img visuel illustration affiche logo capture screenshot untitled'.split(
    ' ',
  ),
)
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|heic|avif|svg|mp4)$|^(?:img|dsc|dscn|dcim|pxl)[-_ ]?\d+/

/** Pictures are described, films are captioned, hashtags can be read aloud, and letters are letters. */
export const accessibility = defineKind<'accessibility', AccessibilityParameters>({
  id: 'accessibility',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      parts: { type: 'array', items: { type: 'string', enum: ACCESSIBILITY_PARTS }, minItems: 1 },
    },
  },
  defaults: { parts: [...ACCESSIBILITY_PARTS] },
  hold: ({ parts }) => (parts.includes('alt') || parts.includes('captions') ? 'decided' : 'flagged'),

  prepare({ parts }) {
    const sought = new Set<string>(parts)

    return ({ post, channel, text }, report) => {
      // What is relayed with a network's own button keeps the description that it has there.
      if (post.media && post.action !== 'share')
        for (const media of post.media) {
          const hit =
            media.kind === 'image' && sought.has('alt')
              ? describing(media)
              : (media.kind === 'video' || media.kind === 'audio') && sought.has('captions')
                ? captioning(media.id, media.kind, post.answers)
                : undefined
          if (hit) report(hit)
        }

      if (sought.has('hashtags'))
        for (const { start, end } of hashtagsIn(text.value)) {
          const hashtag = text.value.slice(start, end)
          const better = 'hashtags' in channel ? readable(hashtag, channel.hashtags) : undefined
          if (better === undefined && !isJoined(hashtag)) continue
          report({
            message: 'hashtag',
            data: { hashtag },
            at: { text: { start, end } },
            atMost: 'advise',
            remedies: better === undefined ? [] : [{ action: 'replace-text', start, end, with: better }],
          })
        }

      if (sought.has('letters'))
        for (const { start, end, plain } of styledLettersIn(text.value))
          report({
            message: 'letters',
            data: { words: text.value.slice(start, end), plain },
            at: { text: { start, end } },
            atMost: 'advise',
            remedies: [{ action: 'replace-text', start, end, with: plain }],
          })
    }
  },
})

/** The channel's own way of writing a hashtag, where it tells the words apart and the post does not. */
function readable(hashtag: string, known: readonly string[] = []): string | undefined {
  if (tellsWordsApart(hashtag)) return undefined
  const same = folded(hashtag)
  return known.find((one) => tellsWordsApart(one) && folded(one) === same)
}

/** An empty description is none: in a post no image is there for decoration. */
function describing({ id: media, alt }: Media): Hit<'accessibility'> | undefined {
  const written = alt?.trim()
  const remedies = [
    { action: 'describe', media },
    { action: 'remove-media', media },
  ]
  if (!written) return { message: 'alt', data: { media }, at: { media }, remedies }
  const said = folded(written)
  return EMPTY_WORDS.has(said) || FILE_NAME.test(said)
    ? { message: 'empty-alt', data: { media, alt: written }, at: { media }, atMost: 'review', remedies }
    : undefined
}

function captioning(
  media: string,
  kind: 'video' | 'audio',
  answers: Record<string, string> | undefined,
): Hit<'accessibility'> | undefined {
  const question = `captions-${media}`
  const answer = answers?.[question]
  if (answer === 'yes') return undefined
  const about = { data: { media, kind }, at: { media }, atMost: 'review' } as const
  const remove = { action: 'remove-media', media }
  return answer === undefined
    ? {
        message: 'captions',
        ...about,
        remedies: [{ action: 'answer', question }, remove],
        ask: { id: question, answers: ['yes', 'no'] },
      }
    : { message: 'no-captions', ...about, remedies: [remove] }
}
