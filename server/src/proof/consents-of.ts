import type { Consent } from '@balise/rules'
import type { ChannelView } from '../channels/index.ts'
import type { KeptVerdict } from '../posts/index.ts'
import type { Named, ProofConsent } from './types.ts'

/** What was known of the consent of each person shown, channel by channel, when the charter was last asked there. */
export function consentsOf(
  verdicts: KeptVerdict[],
  channels: ChannelView[],
  nameOf: (personId: string) => Named,
): ProofConsent[] {
  return channels.flatMap(({ id, slug, name }) => {
    const last = verdicts.findLast(({ channelId }) => channelId === id)
    if (!last) return []
    const shown = [...new Set((last.facts.post.media ?? []).flatMap(({ persons }) => persons ?? []))]
    return shown.map((personId) => {
      const given = (last.facts.organisation.consents ?? []).findLast(
        ({ person, act = 'publish', channels = [] }) =>
          person === personId && act === 'publish' && channels.includes(slug),
      )
      return { person: nameOf(personId), channel: { id, name }, ...answerOf(given) }
    })
  })
}

function answerOf(consent: Consent | undefined): Pick<ProofConsent, 'answer' | 'since'> {
  if (!consent) return { answer: 'none', since: null }
  if (consent.withdrawn) return { answer: 'withdrawn', since: consent.withdrawn }
  if (consent.granted) return { answer: 'yes', since: consent.granted }
  return { answer: 'no', since: consent.refused ?? null }
}
