import type { Finding, Verdict } from '@balise/rules'
import type { ChannelFinding } from '../refusals.ts'
import { GENERAL_APPROVERS } from './policy.ts'

type Answer = { channel: { slug: string }; verdict: Verdict }
type Agreement = { covers: string[] }
type Person = { id: string; roles: Iterable<string> }

const PRE_APPROVAL = 'pre-approval'

export const findingsOf = (answers: Answer[]): ChannelFinding[] =>
  answers.flatMap(({ channel, verdict }) =>
    verdict.findings.map((finding) => ({ ...finding, channel: channel.slug })),
  )

/** Someone's agreement would answer it. A rule that asks for an approval does, even when it blocks until then. */
const awaitsAgreement = ({ effect, kind }: Finding) =>
  effect === 'review' || (effect === 'block' && kind === PRE_APPROVAL)

/** What nobody's agreement lifts: the post must change. */
export const blocksOf = (answers: Answer[]): ChannelFinding[] =>
  findingsOf(answers).filter((finding) => finding.effect === 'block' && !awaitsAgreement(finding))

/**
 * What still waits for someone, given the agreements to exactly this content. Whether a `pre-approval` is met is
 * the engine's to say, from the approvals in the case: who gave them, and how many it takes.
 */
export const openOf = (answers: Answer[], agreements: Agreement[]): ChannelFinding[] => {
  const covered = new Set(agreements.flatMap(({ covers }) => covers))
  return findingsOf(answers).filter(
    (finding) => awaitsAgreement(finding) && (finding.kind === PRE_APPROVAL || !covered.has(finding.rule)),
  )
}

/** Whether this person's agreement counts for this finding: whom the charter names, else whoever approves in general. */
export function mayAnswer(finding: Finding, person: Person): boolean {
  if (!awaitsAgreement(finding)) return false
  const { roles, persons } = namedBy(finding)
  if (persons.includes(person.id)) return true
  const expected = roles.length > 0 || persons.length > 0 ? roles : GENERAL_APPROVERS
  return [...person.roles].some((role) => expected.includes(role))
}

/** The roles whose agreement is still awaited. */
export const rolesAwaited = (open: Finding[]): string[] => [
  ...new Set(
    open.flatMap((finding) => {
      const { roles, persons } = namedBy(finding)
      return roles.length > 0 || persons.length > 0 ? roles : GENERAL_APPROVERS
    }),
  ),
]

export const personsAwaited = (open: Finding[]): string[] => [
  ...new Set(open.flatMap((finding) => namedBy(finding).persons)),
]

function namedBy({ remedies }: Finding): { roles: string[]; persons: string[] } {
  const request = remedies.find(({ action }) => action === 'request-approval')
  return { roles: textsOf(request?.roles), persons: textsOf(request?.persons) }
}

const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
