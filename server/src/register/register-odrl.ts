import { dayIn } from '../organisation/index.ts'
import { stateOf } from './read-register.ts'
import type { Register, RegisterLine } from './read-register.ts'

const PROFILE = 'https://balise.example/ns/image-rights#'

/**
 * The answers that count, as a policy of the Open Digital Rights Language (W3C, ODRL 2.2, JSON-LD): a permission or a
 * prohibition for each, with who gave it, to whom, for which use and until when.
 */
export function registerOdrl({ organisation, at, lines }: Register): object {
  const today = dayIn(organisation.timezone, new Date(at))
  const living = lines.filter((line) => stateOf(line, today) !== 'superseded')
  const given = living.filter((line) => stateOf(line, today) === 'given')
  const against = living.filter((line) => stateOf(line, today) !== 'given')
  const assignee = `urn:uuid:${organisation.organisationId}`
  return {
    '@context': ['http://www.w3.org/ns/odrl.jsonld', { balise: PROFILE }],
    '@type': 'Set',
    uid: `urn:uuid:${organisation.organisationId}:image-rights:${at}`,
    profile: PROFILE,
    permission: given.map((line) => ruleOf(line, assignee)),
    prohibition: against.map((line) => ruleOf(line, assignee)),
  }
}

function ruleOf(line: RegisterLine, assignee: string) {
  return {
    uid: `urn:uuid:${line.id}`,
    target: { '@type': 'Asset', uid: `urn:uuid:${line.personId}`, 'balise:picture': line.picture },
    action: line.act === 'capture' ? 'balise:capture' : 'display',
    assigner: {
      '@type': 'Party',
      uid: `urn:uuid:${line.holder.id}`,
      'balise:authority': line.holder.authority,
    },
    assignee,
    constraint: [
      is('purpose', 'eq', line.purpose),
      is('spatial', 'eq', line.territory),
      is('dateTime', 'gteq', { '@value': line.fromOn, '@type': 'xsd:date' }),
      ...(line.untilOn ? [is('dateTime', 'lteq', { '@value': line.untilOn, '@type': 'xsd:date' })] : []),
      ...(line.channel ? [is('deliveryChannel', 'eq', line.channel.slug)] : []),
    ],
    'balise:withdrawn': line.withdrawnAt,
    'balise:text': line.text?.digest ?? null,
  }
}

const is = (leftOperand: string, operator: string, rightOperand: unknown) => ({
  leftOperand,
  operator,
  rightOperand,
})
