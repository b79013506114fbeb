import { kindOf } from '@balise/rules'
import type { Modality } from './norm.ts'
import type { Strength } from './strength.ts'

// Rules about what visitors write, which the engine does not run yet.
const ABOUT_COMMENTS = /^(?:moderation-regime|visitor-ban|age-minimum|acceptance-by-use|opposition-space)$/
const STEPS =
  /^(?:routing|negative-escalation|editorial-line|registered-channel|acknowledgement|training|mandate|read)$/

/** What Balise can do with it: nothing stops a post but an order or a ban of a kind that decides by itself. */
export function strengthOf(kind: string, modality: Modality): Strength {
  if (modality === 'sanction' || modality === 'contact') return 'procedural'
  const known = kindOf(kind)
  if (ABOUT_COMMENTS.test(kind)) return modality === 'fact' ? 'procedural' : 'checkable'
  if (
    !known ||
    kind === 'read' ||
    kind === 'usage-time' ||
    kind === 'account-security' ||
    kind === 'contact-boundary'
  )
    return 'informational'
  if (known.subject === 'organisation') return 'procedural'
  if (modality === 'fact') return STEPS.test(kind) ? 'procedural' : 'informational'
  if (kind === 'publish-roles') return 'blockable'
  if (modality === 'permission')
    return STEPS.test(kind) ? 'procedural' : kind === 'tagging' ? 'blockable' : 'checkable'
  if (STEPS.test(kind)) return 'procedural'
  if (modality === 'recommendation') return 'checkable'
  return known.strength === 'block' && BY_ITSELF.test(kind) ? 'blockable' : 'checkable'
}

const BY_ITSELF =
  /^(?:image-consent|frequency-cap|tagging|publish-roles|pre-approval|cooling-off|right-account|quiet-hours|election-blackout|copyright|location|credentials)$/
