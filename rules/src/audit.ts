import type { About, AnyDuty, AnyLack, Standing } from './duty.ts'
import { duties } from './duties/index.ts'
import { ENGINE } from './check.ts'
import type { CompiledCharter } from './compile.ts'
import type { Finding, Verdict } from './finding.ts'
import { factsOf } from './facts.ts'
import { dutiesEn } from './messages/duties-en.ts'
import { dutiesFr } from './messages/duties-fr.ts'
import { languageOf } from './messages/language.ts'
import type { Locale } from './messages/language.ts'
import { clockAt, instantOf } from './time.ts'
import type { OrganisationState } from './state.ts'

/** A duty of the charter that is not fulfilled. */
export type DutyFinding = {
  rule: string
  kind: string
  standing: Standing
  article: Finding['article']
  quote: string
  /** One sentence in the reader's language. */
  message: string
  /** What to do about it. */
  todo: string
  data: Record<string, unknown>
  about?: About
  since?: string
  due?: string
}

export type Audit = {
  now: string
  charter: Verdict['charter']
  engine: string
  findings: DutyFinding[]
  /** Rules that ask something of the organisation, and of which nothing is lacking. */
  fulfilled: string[]
}

const STANDINGS: readonly Standing[] = ['late', 'missing', 'attest', 'soon']
const SENTENCES = { fr: dutiesFr, en: dutiesEn }

type LooseDuty = { findings: Record<string, (data: Record<string, unknown>) => string>; todo: string }

/**
 * Looks at an organisation as its charter asks: who has not signed, what ends, what nobody answers for.
 *
 * Same arguments, same answer: no clock, no network. A missing fact counts as "no".
 *
 * @param state  an organisation that `readOrganisation` accepts
 * @param now    instant, ISO 8601 with offset
 * @returns      findings, what is late first, then in charter order
 * @throws {RangeError} when `now` is not an instant or the time zone is unknown
 */
export function audit(
  { charter, rules }: CompiledCharter,
  state: OrganisationState,
  now: string,
  locale: Locale = 'fr',
): Audit {
  const instant = instantOf(now)
  if (Number.isNaN(instant)) throw new RangeError(`not an instant: ${now}`)
  const clock = clockAt(instant, state.timezone)
  const facts = factsOf(state)
  const { typeset } = languageOf(locale)
  const findings: DutyFinding[] = []
  const fulfilled: string[] = []

  for (const { rule, article, parameters } of rules) {
    const duty = dutyOf(rule.kind)
    if (!duty || rule.holes.length > 0) continue
    const texts = SENTENCES[locale][duty.id] as unknown as LooseDuty
    const before = findings.length
    const find = duty.prepare(parameters, charter)
    find({ state, facts, clock, rule: rule.id }, ({ message, data, standing, about, since, due }: AnyLack) =>
      findings.push({
        rule: rule.id,
        kind: rule.kind,
        standing,
        article,
        quote: rule.quote,
        message: typeset(texts.findings[message]!(data)),
        todo: typeset(texts.todo),
        data,
        ...(about && { about }),
        ...(since && { since }),
        ...(due && { due }),
      }),
    )
    if (findings.length === before) fulfilled.push(rule.id)
  }
  findings.sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing))
  const { title, version, digest } = charter
  return { now, charter: { title, version, digest }, engine: ENGINE, findings, fulfilled }
}

export const dutyOf = (kind: string): AnyDuty | undefined => duties.find(({ id }) => id === kind)
