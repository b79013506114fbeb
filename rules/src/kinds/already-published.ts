import type { Organisation } from '../case.ts'
import { defineKind, filledList, textList } from '../kind.ts'
import { likenessesTo, publishedWords } from '../published-words.ts'
import { SCOOPS, firstInNews, isTold, newsOf } from '../text/scoops.ts'
import { isHostOf } from '../text/hosts.ts'
import { matcherOf } from '../text/words.ts'
import { hasBegun, isoIn, startOf } from '../time.ts'

export type AlreadyPublishedParameters = {
  /** Words that announce a scoop, besides the built-in ones. */
  cues: string[]
  /** What nobody says before its hour, in whoever's name: its words, and a day or an instant. */
  embargo: { words: string[]; notBefore: string }[]
}

/** The answer is kept with the post, under the author's name. */
const QUESTION = 'already-public'

/** From this share of its words on, a text repeats what an official channel has published. */
const RELAYED = 0.6

/** In one's own name, one relays what an official channel has published: no scoop, no embargo broken. */
export const alreadyPublished = defineKind<'already-published', AlreadyPublishedParameters>({
  id: 'already-published',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      cues: textList,
      embargo: {
        type: 'array',
        items: {
          type: 'object',
          properties: { words: filledList, notBefore: { type: 'string', format: 'moment' } },
          required: ['words', 'notBefore'],
        },
      },
    },
  },
  defaults: { cues: [], embargo: [] },

  prepare({ cues, embargo }) {
    const scoops = matcherOf([...SCOOPS, ...cues.map((words) => [words, 'always'] as const)])
    const held = matcherOf(
      embargo.flatMap(({ words, notBefore }) => words.map((word) => [word, notBefore] as const)),
    )

    return ({ post, organisation, facts, clock, inOrganisationName, text }, report) => {
      const quoted = ({ start, end }: { start: number; end: number }) => text.value.slice(start, end)
      for (const { start, end, value: notBefore } of held(text.words())) {
        if (hasBegun(notBefore, clock)) continue
        const schedule = { action: 'schedule', notBefore: isoIn(startOf(notBefore, clock.zone), clock.zone) }
        report({
          message: 'embargo',
          data: { words: quoted({ start, end }), on: schedule.notBefore },
          at: { text: { start, end } },
          remedies: [schedule, { action: 'remove-text', start, end }],
        })
      }
      if (inOrganisationName || post.action === 'message') return

      const names = facts.once(own)(text.words())
      for (const { start, end, value } of scoops(text.words())) {
        if (value !== 'always' && names.length === 0 && !(value === 'told' && isTold(text.value, start)))
          continue
        report({
          message: 'scoop',
          data: { words: quoted({ start, end }) },
          at: { text: { start, end } },
          atMost: 'review',
          remedies: [
            { action: 'ask', contact: 'communication' },
            { action: 'remove-text', start, end },
          ],
        })
      }

      if (names.length === 0 || post.action !== 'publish') return
      const answer = post.answers?.[QUESTION]
      if (answer === 'yes') return
      const about = answer === 'no' ? names[0] : firstInNews(text.value, names, newsOf(text.words()))
      if (!about) return
      const isOfficial = text
        .links()
        .some(
          ({ host, url }) =>
            facts.isPublished(url) || organisation.domains?.some((domain) => isHostOf(host, domain)),
        )
      if (isOfficial) return
      const relays = likenessesTo(
        text.words(),
        facts.once(publishedWords),
        RELAYED,
        ({ channel }) => facts.channel(channel)?.official === true,
      )
      if (relays.length > 0) return
      const at = { text: { start: about.start, end: about.end } }
      const data = { organisation: organisation.name }
      if (answer === 'no')
        report({
          message: 'unpublished',
          data,
          at,
          remedies: [{ action: 'ask', contact: 'communication' }],
        })
      else
        report({
          message: 'unknown',
          data,
          at,
          atMost: 'advise',
          remedies: [{ action: 'answer', question: QUESTION }],
          ask: { id: QUESTION, answers: ['yes', 'no'] },
        })
    }
  },
})

/** What an organisation is called in a post: its names, its marks, and the hashtags of its channels. */
const own = ({ name, names = [], channels = [] }: Organisation) =>
  matcherOf(
    [name, ...names, ...channels.flatMap(({ hashtags = [] }) => hashtags.map(withoutMark))].map(
      (word) => [word, true] as const,
    ),
  )

const withoutMark = (hashtag: string) => (hashtag.startsWith('#') ? hashtag.slice(1) : hashtag)
