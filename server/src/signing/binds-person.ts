import { kindOf } from '@balise/rules'
import type { Charter, Rule } from '@balise/rules'

/** What of a person decides whether a rule is about them. `roles`: held today, those of mandates included. */
export type Bound = { id: string; kind: string; roles: string[] }

type Audience = Pick<Charter, 'audience' | 'rules'>

// Words of a charter's `audience`, and the kinds of persons they mean.
const AUDIENCE_OF: Record<string, string> = {
  staff: 'staff',
  elected: 'elected',
  volunteer: 'volunteers',
  contractor: 'contractors',
  'union-member': 'members',
  beneficiary: 'beneficiaries',
  family: 'families',
}

// Kinds whose `roles` are those on whom the rule lays something; elsewhere they approve, or are let through.
const NAMES_WHOM_IT_BINDS = new Set(['publish-roles', 'mandate'])

// What a charter asks of the organisation binds no one person, but for what reaches into everyone's work.
const REACHES_EVERYONE = new Set(['measures', 'monitoring'])

/**
 * Whether a rule of this charter is about this person: they belong to its audience, no exception leaves them aside by
 * their role or their name, and they may publish where it applies. A rule that names roles binds those who hold them.
 *
 * In doubt the answer is yes: one signature too many is better than a rule that somebody never read.
 */
export function bindsPerson(rule: Rule, person: Bound, charter: Audience): boolean {
  if (!isInAudience(person, charter.audience)) return false
  if (isExcepted(rule, person)) return false
  if (kindOf(rule.kind)?.subject === 'organisation') return REACHES_EVERYONE.has(rule.kind)
  if (NAMES_WHOM_IT_BINDS.has(rule.kind)) return isNamed(rule, person)
  // A rule that names no place is about them all.
  return rule.on.length === 0 || rule.on.some((selector) => mayPublishOn(selector, person, charter.rules))
}

export function isInAudience({ kind }: Bound, audience: string[]): boolean {
  const word = AUDIENCE_OF[kind]
  return audience.length === 0 || word === undefined || audience.includes(word)
}

// An exception for some channels or purposes leaves the rest of the rule standing.
function isExcepted({ exceptions }: Rule, { id, roles }: Bound): boolean {
  return exceptions.some((exception) => {
    const { roles: ofRoles, persons, ...narrower } = exception
    if (Object.values(narrower).some((value) => value !== undefined)) return false
    if (!ofRoles && !persons) return false
    return (!ofRoles || ofRoles.some((role) => roles.includes(role))) && (!persons || persons.includes(id))
  })
}

function isNamed({ parameters }: Rule, { id, roles }: Bound): boolean {
  const named = textsOf(parameters.roles)
  const persons = textsOf(parameters.persons)
  if (named.length + persons.length === 0 || named.includes('*')) return true
  return named.some((role) => roles.includes(role)) || persons.includes(id)
}

/** Where only some publish in the organisation's name, a rule about that place is theirs. */
function mayPublishOn(selector: string, person: Bound, rules: Rule[]): boolean {
  return rules
    .filter(
      ({ kind, on, holes, parameters }) =>
        kind === 'publish-roles' &&
        holes.length === 0 &&
        on.includes(selector) &&
        (parameters.inName === 'any' || (parameters.inName !== 'own' && isOrganisationVoice(selector))),
    )
    .every((rule) => isNamed(rule, person))
}

// In a group one may write as oneself; on these the word is always the organisation's.
const isOrganisationVoice = (selector: string) => /:(page|account|site)$/.test(selector)

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
