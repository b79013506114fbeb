import type { Consent, Person } from './case.ts'
import type { Situation } from './situation.ts'
import { hasBegun, isOver, startOf } from './time.ts'

export type Wanted = { purpose: string; act: 'capture' | 'publish'; requiredHolders: number }

/** What the register of consents says about one person, one channel and one hour. `on`: the moment it changed. */
export type Answer =
  | { is: 'given' | 'never-asked' | 'other-channel' }
  | { is: 'refused' | 'withdrawn' | 'expired' | 'not-yet'; on: string }
  | { is: 'holders'; given: number; required: number }

/**
 * Looks for the person's last word.
 *
 * A consent holds for the channels it names, from `granted` to `until`, last day included, until it is withdrawn.
 * A refusal or a withdrawal undoes every consent granted before it on that channel; without channels, on all of
 * them. A consent granted later is a new word.
 */
export function consentFor(
  person: Person,
  { clock, channelId, facts }: Pick<Situation, 'clock' | 'channelId' | 'facts'>,
  wanted: Wanted,
): Answer {
  let elsewhere = false
  let no: { is: 'refused' | 'withdrawn'; on: string } | undefined
  let reason: Answer | undefined
  const granted: Consent[] = []

  for (const consent of facts.consentsOf(person.id)) {
    if ((consent.act ?? 'publish') !== wanted.act) continue
    if ((consent.purpose ?? 'image') !== wanted.purpose) continue
    const isHere = channelId !== undefined && consent.channels?.includes(channelId)
    const on = consent.refused ?? consent.withdrawn
    if (on && (isHere || !consent.channels?.length) && hasBegun(on, clock)) {
      const word = { is: consent.refused ? ('refused' as const) : ('withdrawn' as const), on }
      if (!no || startOf(no.on, clock.zone) <= startOf(on, clock.zone)) no = word
      continue
    }
    if (on && consent.refused) continue // a refusal to come is no consent today
    if (!consent.granted) continue
    if (!isHere) elsewhere ||= hasBegun(consent.granted, clock)
    else if (!hasBegun(consent.granted, clock)) reason ??= { is: 'not-yet', on: consent.granted }
    else if (consent.until && isOver(consent.until, clock)) reason = { is: 'expired', on: consent.until }
    else granted.push(consent)
  }

  const lastNo = no && startOf(no.on, clock.zone)
  const living = granted.filter(
    (consent) => lastNo === undefined || startOf(consent.granted!, clock.zone) > lastNo,
  )
  for (const consent of living) {
    const required = Math.max(person.minor ? wanted.requiredHolders : 1, consent.requiredHolders ?? 1)
    const given = Math.max(1, new Set(consent.holders).size) // a recorded consent has at least one author
    if (given >= required) return { is: 'given' }
    reason = { is: 'holders', given, required }
  }
  return (living.length > 0 ? reason : (no ?? reason)) ?? { is: elsewhere ? 'other-channel' : 'never-asked' }
}
