import { nameOfContact } from '../charter.ts'
import type { Post } from '../case.ts'
import { defineKind } from '../kind.ts'
import { ownNames } from '../organisation-names.ts'
import type { Situation } from '../situation.ts'
import { negativeWordsIn } from '../text/criticism.ts'
import { lexiconOf, wordsOf } from '../text/words.ts'

export type NegativeEscalationParameters = {
  /** The contact of the organisation whom to tell, with a capture. */
  to: string
  /** Whether one neutral sentence may be answered all the same. */
  allowNeutral: boolean
}

const NEUTRAL =
  'merci de votre message|merci pour votre message|merci de votre retour|merci pour votre retour|merci de votre commentaire|merci pour votre commentaire|merci de nous l’avoir signalé|nous avons bien reçu|nous avons pris note|nous avons bien pris note|nous prenons note|nous en prenons note|bien reçu|nous transmettons|votre message est transmis|votre message a été transmis|nous revenons vers vous|nous reviendrons vers vous|nous vous répondrons|vous pouvez nous écrire|vous pouvez contacter|je vous invite à|nous vous invitons à|thank you for your message|we have received|we will get back to you|your message has been passed on'
const DISPUTING =
  'faux|fausse|mensonge|mensonges|n’importe quoi|pas vrai|au contraire|vous mentez|vous exagérez|n’avez rien compris|renseignez-vous|en réalité|pas notre faute|injuste|scandaleux|calomnie|diffamation|false|not true|a lie|wrong'
// Enough for a greeting, a thank-you and where to write.
const LONGEST_NEUTRAL = 240

/** How those who talk of the organisation call it without its name. */
const GENERIC =
  'cette garderie|la garderie|ce cpe|le cpe|cette école|cette asbl|l’asbl|cette association|l’association|ce syndicat|le syndicat|cette mairie|la mairie|cette commune|le département|l’intercommunalité|cette crèche|la crèche|votre équipe|votre service|votre direction|chez vous|vous êtes|your team|your service'

const readAnswer = lexiconOf([
  ...NEUTRAL.split('|').map((words) => [words, 'neutral'] as const),
  ...DISPUTING.split('|').map((words) => [words, 'disputing'] as const),
])
const readGeneric = lexiconOf(GENERIC.split('|').map((words) => [words, true] as const))

/** Nobody answers negative talk about the organisation on their own: they keep a capture and tell whom the charter names. */
export const negativeEscalation = defineKind<'negative-escalation', NegativeEscalationParameters>({
  id: 'negative-escalation',
  subject: 'post',
  strength: 'review',
  parameters: {
    type: 'object',
    properties: { to: { type: 'string', minLength: 1 }, allowNeutral: { type: 'boolean' } },
  },
  defaults: { to: 'communication', allowNeutral: false },

  prepare({ to, allowNeutral }, charter) {
    const named = nameOfContact(to, charter)

    return (situation, report) => {
      const { post, organisation } = situation
      if ((post.action !== 'reply' && post.action !== 'comment') || !post.inReplyTo) return
      if (!isHostile(situation, post.inReplyTo)) return
      const contact = organisation.contacts?.[to]?.name ?? named
      const isNeutral = allowNeutral && isOneNeutralSentence(situation)
      report({
        message: isNeutral ? 'tell' : allowNeutral ? 'beyond-neutral' : 'answer',
        data: { contact },
        at: { field: 'inReplyTo' },
        ...(isNeutral && { atMost: 'advise' as const }),
        remedies: [{ action: 'ask', contact: to }],
      })
    }
  },
})

/** As its reader said, else by its words: negative, and about the organisation. */
function isHostile(
  { facts, channel }: Situation,
  { hostile, text }: NonNullable<Post['inReplyTo']>,
): boolean {
  if (hostile !== undefined) return hostile
  if (!text) return false
  const words = wordsOf(text)
  if (negativeWordsIn(words).length === 0) return false
  return channel.official || ownNames(facts)(words).length > 0 || readGeneric(words).length > 0
}

function isOneNeutralSentence({ text: { value, words } }: Situation): boolean {
  if (value.length > LONGEST_NEUTRAL || /!|\?/.test(value)) return false
  if (value.split(/[.…\n]+\s*/).filter((sentence) => /\p{L}{2}/u.test(sentence)).length > 1) return false
  const found = readAnswer(words())
  return (
    found.length > 0 &&
    found.every(({ value }) => value === 'neutral') &&
    negativeWordsIn(words()).length === 0
  )
}
