import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import { contender } from './contender.ts'
import { flatten } from './facts.ts'
import { installedVersion } from './installed-version.ts'
import { WORD_RULES } from './word-rules.ts'

const POLICIES = 'asbl'

/** Everything is permitted but what a rule of the charter forbids. */
const forbid = (when: string) => `forbid (principal, action, resource) when { ${when} };`
const without = (...roles: string[]) => `!principal.roles.containsAny(${JSON.stringify(roles)})`
const unapproved = (...roles: string[]) => `!context.approvers.containsAny(${JSON.stringify(roles)})`

/** A condition of a thousand words exhausts the stack of its parser: fifty to a policy. */
const inParts = (words: string[]) =>
  Array.from({ length: Math.ceil(words.length / 50) }, (_, part) => words.slice(part * 50, part * 50 + 50))

const FORBIDDEN = [
  'context.capacity != "personal" && !principal.acknowledged',
  'context.capacity == "official" && !resource.registered',
  `resource.place == "facebook:page" && ${without('administrator', 'moderator')}`,
  `resource.place == "facebook:group" && context.capacity == "official" && ${without('unit-head', 'administrator', 'moderator', 'director')}`,
  `resource.place == "linkedin:page" && ${without('administrator', 'moderator')}`,
  `["site", "newsletter", "bluesky", "mastodon", "instagram", "youtube"].contains(resource.network) && ${without('administrator', 'moderator', 'unit-head', 'director')}`,
  'resource.place == "facebook:group" && context.capacity != "personal" && context.publishedThisWeek >= 4',
  'resource.place == "linkedin:page" && !["job-offer", "skills"].contains(context.purpose)',
  '!context.agreed.containsAll(context.shown)',
  `resource.place == "facebook:group" && context.withPhoto && ${without('unit-head')} && ${unapproved('unit-head')}`,
  `resource.audience == "public" && context.withPhoto && ${unapproved('unit-head', 'director')}`,
  ...WORD_RULES.flatMap(({ like }) =>
    inParts(like).map((part) => part.map((one) => `context.text like "${one}"`).join(' || ')),
  ),
]

export function cedarWasm() {
  const parsed = cedar.preparsePolicySet(POLICIES, {
    staticPolicies: ['permit (principal, action, resource);', ...FORBIDDEN.map(forbid)].join('\n'),
  })
  if (parsed.type === 'failure')
    throw new Error(`Cedar: ${parsed.errors.map(({ message }) => message).join('; ')}`)

  return contender({
    name: '@cedar-policy/cedar-wasm',
    version: installedVersion('@cedar-policy/cedar-wasm'),
    rules: `${FORBIDDEN.length} policies parsed beforehand, over entities and context laid out before the clock starts`,
    prepare(one): cedar.StatefulAuthorizationCall {
      const { text, capacity, purpose, withPhoto, shown, agreed, publishedThisWeek, approvers, ...facts } =
        flatten(one)
      const principal = { type: 'Person', id: one.post.author }
      const resource = { type: 'Channel', id: String(one.post.channel) }
      const { registered, place, network, audience, roles, acknowledged } = facts
      return {
        principal,
        action: { type: 'Action', id: 'publish' },
        resource,
        context: { text, capacity, purpose, withPhoto, shown, agreed, publishedThisWeek, approvers },
        preparsedPolicySetId: POLICIES,
        entities: [
          { uid: principal, attrs: { roles, acknowledged }, parents: [] },
          { uid: resource, attrs: { registered, place, network, audience }, parents: [] },
        ],
      }
    },
    check: (call) => cedar.statefulIsAuthorized(call),
    finds(answer) {
      const { type, ...said } = answer as cedar.AuthorizationAnswer
      if (type === 'failure') throw new Error(`Cedar: ${JSON.stringify(said)}`)
      return (answer as { response: cedar.Response }).response.decision === 'deny'
    },
  })
}
