import { nameOfContact } from '../charter.ts'
import type { Charter, Contact } from '../charter.ts'
import type { Organisation } from '../case.ts'
import { defineKind, textList } from '../kind.ts'
import type { Situation } from '../situation.ts'
import { indexOfWords, lexiconOf, wordsOf } from '../text/words.ts'

export type RoutingParameters = {
  /**
   * Who answers whom or what: the kind of author (`journalist`, `user`, `family`…), or `technical` or `question` for what is
   * asked → the contact of the organisation.
   */
  routes: Record<string, string>
  /** Of these, a first answer may be given before the contact is named. */
  firstAnswer: string[]
}

const TECHNICAL =
  'mot de passe|identifiant|me connecter|se connecter|connexion impossible|impossible de se connecter|compte bloqué|compte piraté|piraté|piratée|hameçonnage|phishing|virus|bug|bogue|message d’erreur|page d’erreur|erreur 404|ne s’affiche pas|ne marche plus|ne fonctionne pas|ne fonctionne plus|le site est en panne|lien cassé|lien mort|password|log in|login|broken link|error message'
const QUESTION =
  'pouvez-vous|pourriez-vous|savez-vous|comment faire|est-ce que|j’aimerais savoir|je voudrais savoir|à qui s’adresser|à qui m’adresser|où trouver|could you|can you|how do i|i would like to know'
/** An answer that names whom to ask does what the rule wants. */
const REDIRECTING =
  'service presse|service de presse|bureau de presse|attaché de presse|attachée de presse|relations presse|relations médias|service communication|service de communication|direction de la communication|service informatique|compte officiel|page officielle|site officiel|press office'

const PRESS: ReadonlySet<string> = new Set(['journalist', 'media', 'press'])

const readAsked = lexiconOf([
  ...TECHNICAL.split('|').map((words) => [words, 'technical'] as const),
  ...QUESTION.split('|').map((words) => [words, 'question'] as const),
])
const readRedirecting = lexiconOf(REDIRECTING.split('|').map((words) => [words, true] as const))

/** A journalist is sent to the press office, a question to those who answer it, a technical one to those who run the systems. */
export const routing = defineKind<'routing', RoutingParameters>({
  id: 'routing',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: {
      routes: { type: 'object', additionalProperties: { type: 'string', minLength: 1 } },
      firstAnswer: textList,
    },
  },
  defaults: {
    routes: { journalist: 'press', user: 'communication', technical: 'it' },
    firstAnswer: [],
  },

  prepare({ routes, firstAnswer }, charter) {
    return (situation, report) => {
      const { post, inOrganisationName, author, organisation } = situation
      const { action, inReplyTo } = post
      if (!inReplyTo || action === 'publish' || action === 'share') return

      const topic = topicOf(inReplyTo, routes)
      if (!topic) return
      const isPress = PRESS.has(topic)
      // The official account is where other questions are sent.
      if (!isPress && inOrganisationName) return
      const to = contactOf(routes[topic]!, organisation, charter)
      if ((author && to.name === author.name) || isRedirected(situation, to)) return

      const mayBegin = firstAnswer.includes(topic)
      report({
        message: isPress ? 'press' : topic === 'technical' ? 'technical' : mayBegin ? 'begin' : 'question',
        data: { contact: to.name },
        at: { field: 'inReplyTo' },
        ...(mayBegin && { atMost: 'advise' as const }),
        remedies: [{ action: 'ask', contact: routes[topic]! }],
      })
    }
  },
})

type Asked = NonNullable<Situation['post']['inReplyTo']>

/** Which of the routes is taken: the press whatever it writes, anyone else for what they ask. */
function topicOf({ authorKind, text }: Asked, routes: Record<string, string>): string | undefined {
  const has = (topic: string) => Object.hasOwn(routes, topic)
  if (authorKind && PRESS.has(authorKind)) {
    if (has(authorKind)) return authorKind
    if (has('journalist')) return 'journalist'
  }
  const asked = text ? readAsked(wordsOf(text)) : []
  if (has('technical') && asked.some(({ value }) => value === 'technical')) return 'technical'
  if (!text?.includes('?') && asked.length === 0) return undefined
  if (authorKind && has(authorKind)) return authorKind
  return has('question') ? 'question' : undefined
}

type NamedContact = Contact & { name: string }

function contactOf(id: string, { contacts }: Organisation, charter: Charter): NamedContact {
  const own = contacts?.[id]
  return { ...charter.contacts[id], ...own, name: own?.name ?? nameOfContact(id, charter) }
}

function isRedirected(
  { text: { value, words } }: Situation,
  { name, email, phone, url }: NamedContact,
): boolean {
  if ([email, phone, url].some((way) => way && value.includes(way))) return true
  return indexOfWords(value, name) >= 0 || readRedirecting(words()).length > 0
}
