import { consentFor } from '../consent.ts'
import { defineDuty } from '../duty.ts'
import { imageConsent as onPosts } from '../kinds/image-consent.ts'
import type { ImageConsentParameters } from '../kinds/image-consent.ts'
import { addDays, dayOf, hasBegun, isOver } from '../time.ts'

/** How long before its end an agreement is asked for again. */
export const CONSENT_ENDS_SOON_DAYS = 30 // the time to write to a family and to have its answer

/** Whoever is still shown still agrees, and agreements that end are asked for again in time. */
export const imageConsent = defineDuty<'image-consent', ImageConsentParameters>({
  id: 'image-consent',
  parameters: onPosts.parameters,
  defaults: onPosts.defaults,

  prepare(parameters) {
    return ({ state, facts, clock }, report) => {
      for (const { post, channel: channelId, persons } of state.shown ?? [])
        for (const id of persons) {
          const person = facts.person(id)
          if (!person || (parameters.minorsOnly && !person.minor)) continue
          const answer = consentFor(person, { clock, channelId, facts }, parameters)
          if (answer.is === 'given') continue
          const channel = facts.channel(channelId)?.name ?? channelId
          report({
            message: 'still-shown',
            data: { person: person.name, channel, post },
            standing: 'late',
            about: { person: id },
            ...('on' in answer && { since: answer.on }),
          })
        }

      for (const { person: id, granted, until, withdrawn, refused } of state.consents ?? []) {
        if (!granted || !until || withdrawn || refused || isOver(until, clock)) continue
        const due = dayOf(until, clock.zone)
        if (!hasBegun(addDays(due, -CONSENT_ENDS_SOON_DAYS), clock)) continue
        const person = facts.person(id)?.name ?? id
        report({
          message: 'ends',
          data: { person },
          standing: 'soon',
          about: { person: id },
          since: granted,
          due,
        })
      }
    }
  },
})
