import type { Situation } from '../situation.ts'
import { defineKind } from '../kind.ts'
import { lexiconOf, matcherOf } from '../text/words.ts'
import type { Match } from '../text/words.ts'
import { ownNames } from '../organisation-names.ts'

export type DisclaimerParameters = {
  /** The sentence of the charter; without one, any usual wording will do. */
  text?: string
  /** Where it stands: in each post that speaks of one's work, or once in the profile. */
  place: 'post' | 'profile'
}

// What is offered where the charter gives no sentence of its own.
const OFFERED = { fr: 'Mes propos n’engagent que moi.', en: 'My views are my own.' }

/** Wordings that everyone understands as this sentence. */
const USUAL = [
  'n’engagent que moi',
  'n’engage que moi',
  'n’engagent que leur auteur',
  'en mon nom propre',
  'en mon nom personnel',
  'à titre personnel',
  'propos personnels',
  'opinions personnelles',
  'views my own',
  'views are my own',
  'opinions are my own',
  'opinions my own',
  'tweets are my own',
  'in my own name',
]

const findWork = lexiconOf(
  [
    'mon employeur',
    'mon employeuse',
    'mon travail',
    'mon boulot',
    'mon métier',
    'mon administration',
    'mes collègues',
    'mon collègue',
    'ma collègue',
    'ma hiérarchie',
    'mon service',
    'notre service',
    'notre collectivité',
    'notre association',
    'notre asbl',
    'notre cpe',
    'notre syndicat',
    'je travaille',
    'my employer',
    'my workplace',
    'my colleagues',
    'my job',
    'i work at',
    'i work for',
  ].map((words) => [words, true] as const),
)

/** The answer that settles a sentence in the profile, which is not looked at. */
const QUESTION = 'disclaimer-in-profile'

/** Whoever speaks of their work in their own name says so in the charter's words; that exempts from nothing. */
export const disclaimer = defineKind<'disclaimer', DisclaimerParameters>({
  id: 'disclaimer',
  subject: 'post',
  strength: 'advise',
  parameters: {
    type: 'object',
    properties: {
      text: { type: 'string', minLength: 1 },
      place: { type: 'string', enum: ['post', 'profile'] },
    },
  },
  defaults: { place: 'post' },

  prepare({ text: own, place }, charter) {
    const offered = own ?? OFFERED[charter.locale]
    const findSentence = matcherOf(
      [offered.replace(/[\s.!…]+$/u, ''), ...USUAL].map((words) => [words, true] as const),
    )

    return (situation, report) => {
      const { post, channel, text } = situation
      // In an official group members speak for themselves; on any other official account nobody does.
      const isOwnWord = post.capacity !== 'official' && (!channel.official || channel.surface === 'group')
      if (!isOwnWord || post.action === 'message') return
      const about = firstAbout(situation)
      if (!about || findSentence(text.words()).length > 0) return
      const { start, end } = about
      const data = { words: text.value.slice(start, end), text: offered }
      const at = { text: { start, end } }
      const answer = post.answers?.[QUESTION]
      if (place === 'post')
        report({ message: 'missing', data, at, remedies: [{ action: 'append-text', text: offered }] })
      else if (answer === undefined)
        report({
          message: 'profile',
          data,
          at,
          remedies: [{ action: 'answer', question: QUESTION }],
          ask: { id: QUESTION, answers: ['yes', 'no'] },
        })
      else if (answer !== 'yes') report({ message: 'absent', data, at, remedies: [] })
    }
  },
})

/** The first words by which a post speaks of its author's work, or names the organisation. */
function firstAbout({ text, facts }: Situation): Match<unknown> | undefined {
  const words = text.words()
  const work = findWork(words)[0]
  const named = ownNames(facts)(words)[0]
  return work && named ? (work.start < named.start ? work : named) : (work ?? named)
}
