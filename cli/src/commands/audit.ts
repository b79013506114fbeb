import type { Audit, DutyFinding, Locale } from '@balise/rules'
import { audit as auditState, compile } from '@balise/rules'
import { readOrganisationInput } from '../case-input.ts'
import { readCharterInput } from '../charter-input.ts'
import type { Command } from '../command.ts'
import { chosenOption, requiredOption, requirePositionals } from '../command.ts'
import { UsageError } from '../failures.ts'
import { jsonPage } from '../formats/json.ts'
import { sentencesIn } from '../messages/messages.ts'

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/**
 * Looks at an organisation as its charter asks, whatever it publishes.
 *
 * The exit code is 1 when something is late, missing or to be attested, 0 when nothing is, or only soon.
 */
export const audit: Command = {
  usage:
    'balise audit --charter <charter> --organisation <organisation.json|-> [--now <instant>] [--format text|json]',
  options: ['charter', 'organisation', 'now', 'format'],

  async run(given, context) {
    requirePositionals(given, 0)
    const format = chosenOption(given, 'format', ['text', 'json'])
    const { charter } = await readCharterInput(requiredOption(given, 'charter'), context)
    const now = given.values.now ?? context.now()
    if (!INSTANT.test(now) || Number.isNaN(Date.parse(now)))
      throw new UsageError('bad-value', { option: '--now', value: now, known: ['2026-03-12T10:15:00+01:00'] })
    const state = await readOrganisationInput(requiredOption(given, 'organisation'), context)
    const answer = auditState(compile(charter), state, now, context.locale)
    if (format === 'json') context.print(jsonPage(answer))
    else context.print(auditText(answer, context.locale))
    return answer.findings.some(({ standing }) => standing !== 'soon') ? 1 : 0
  },
}

function auditText({ findings, fulfilled }: Audit, locale: Locale): string {
  const { audit: words, article, quote } = sentencesIn(locale)
  const lines = findings.flatMap((finding, i) => {
    const isNewRule = findings[i - 1]?.rule !== finding.rule
    const head = [`${article(finding.article)} — ${quote(finding.quote)}`]
    return [...(isNewRule ? head : []), `  ${lineOf(finding, locale)}`, `    ${finding.todo}`]
  })
  return [...lines.map((line) => `${line}\n`), words.summary(findings.length, fulfilled.length)].join('')
}

function lineOf({ standing, message, since, due }: DutyFinding, locale: Locale): string {
  const { audit: words } = sentencesIn(locale)
  const dates = [
    ...(since ? [words.since(since.slice(0, 10))] : []),
    ...(due ? [words.due(due.slice(0, 10))] : []),
  ]
  return `${words.standing[standing]}  ${message}${dates.length > 0 ? ` (${dates.join(', ')})` : ''}`
}
