import { defineKind, textList } from '../kind.ts'
import { ownNames } from '../organisation-names.ts'
import { likenessesTo, publishedWords } from '../published-words.ts'
import { isHostOf } from '../text/hosts.ts'
import { matcherOf } from '../text/words.ts'

export type AlreadyPublishedParameters = {
  /** Words that announce a scoop, besides the built-in ones. */
  cues: string[]
}

/** The answer is kept with the post, under the author's name. */
const QUESTION = 'already-public'

/** From this share of its words on, a text repeats what an official channel has published. */
const RELAYED = 0.6

/** In one's own name, one relays what an official channel has published: no scoop. */
export const alreadyPublished = defineKind<'already-published', AlreadyPublishedParameters>({
  id: 'already-published',
  subject: 'post',
  strength: 'block',
  parameters: { type: 'object', properties: { cues: textList } },
  defaults: { cues: [] },

  prepare({ cues }) {
    const scoops = matcherOf([...SCOOPS, ...cues].map((words) => [words, true] as const))

    return ({ post, organisation, facts, inOrganisationName, text }, report) => {
      if (inOrganisationName || post.action === 'message') return
      for (const { start, end } of scoops(text.words()))
        report({
          message: 'scoop',
          data: { words: text.value.slice(start, end) },
          at: { text: { start, end } },
          remedies: [{ action: 'remove-text', start, end }],
        })
      const [about] = ownNames(facts)(text.words())
      if (!about || post.action !== 'publish') return
      const answer = post.answers?.[QUESTION]
      if (answer === 'yes') return
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
        ({ channel }) => facts.channel(channel)?.official === true,
      )
      if (relays.some(({ contained }) => contained >= RELAYED)) return
      const at = { text: { start: about.start, end: about.end } }
      if (answer === undefined)
        report({
          message: 'unknown',
          data: { organisation: organisation.name },
          at,
          atMost: 'advise',
          remedies: [{ action: 'answer', question: QUESTION }],
          ask: { id: QUESTION, answers: ['yes', 'no'] },
        })
      else
        report({
          message: 'unpublished',
          data: { organisation: organisation.name },
          at,
          remedies: [{ action: 'ask', contact: 'communication' }],
        })
    }
  },
})

/** What is said before its time. */
const SCOOPS = [
  'pas encore annoncé',
  'pas encore annoncée',
  'pas encore été annoncé',
  'pas encore été annoncée',
  'pas encore public',
  'pas encore publique',
  'pas encore officiel',
  'pas encore officielle',
  'avant l’annonce officielle',
  'avant tout le monde',
  'en avant-première',
  'en exclusivité',
  'en exclu',
  'info exclusive',
  'scoop',
  'ça reste entre nous',
  'gardez ça pour vous',
  'je ne devrais pas le dire',
  'je n’ai pas le droit de le dire',
  'vous n’avez rien vu',
  'sera annoncé demain',
  'sera annoncée demain',
  'sera annoncé officiellement',
  'sera annoncée officiellement',
  'sous embargo',
  'not announced yet',
  'not public yet',
  'before the official announcement',
]
