import { kindOf } from '@balise/rules'

// What a rule of this kind cannot do without, or would do otherwise than the charter means: asked when it is not said.
const WANTED: Record<string, readonly string[]> = {
  'publish-roles': ['roles'],
  'pre-approval': ['roles', 'mode'],
  mandate: ['roles', 'maxMonths'],
  'frequency-cap': ['max', 'per', 'count'],
  'cooling-off': ['minutes'],
  training: ['months'],
  retention: ['months'],
  takedown: ['days'],
  'moderation-hours': ['firstLookHours'],
  'account-continuity': ['administrators'],
  'account-request': ['by'],
  'account-security': ['minLength'],
  'negative-escalation': ['to'],
  routing: ['routes'],
  confidentiality: ['lifts'],
  disclaimer: ['text'],
  'mention-format': ['tags'],
  'quiet-hours': ['from', 'until'],
  'contact-boundary': ['pairs'],
  'topic-scope': ['purposes'],
  'image-consent': ['purpose'],
  branding: ['roles'],
  denigration: ['contact'],
  'privacy-incident': ['tellDays'],
}
// Either of them is enough.
const INSTEAD: Record<string, string> = { max: 'min', roles: 'persons', purposes: 'excluded' }

/** Parameters of the kind that the clause leaves open, in the order of its schema. */
export function holesOf(kind: string, parameters: Record<string, unknown>, wants: boolean): string[] {
  const properties = kindOf(kind)?.parameters.properties
  if (!properties || !wants) return []
  const isSaid = (name: string | undefined) => name !== undefined && parameters[name] !== undefined
  return Object.keys(properties).filter(
    (name) => WANTED[kind]?.includes(name) && !isSaid(name) && !isSaid(INSTEAD[name]),
  )
}
