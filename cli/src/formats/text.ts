import type { Locale } from '@balise/rules'
import type { Finding, Verdict } from '@balise/rules'
import { effectLabel, remedyLabel } from '@balise/rules'
import { sentencesIn } from '../messages/messages.ts'
import type { Checked } from './checked.ts'

/** One verdict for a person: each finding with its effect, its article, its sentence and the ways out. */
export function verdictText(verdict: Verdict, locale: Locale): string {
  const sentences = sentencesIn(locale)
  const labels = verdict.findings.map(({ effect }) => effectLabel(effect, locale))
  const width = Math.max(0, ...labels.map((label) => label.length)) + 2
  const findings = verdict.findings.map((finding, index) =>
    findingLines(finding, labels[index]!.padEnd(width), locale).join(`\n${' '.repeat(width)}`),
  )
  const questions = verdict.questions.map(({ question, answers }) => sentences.question(question, answers))
  return [...findings, ...questions, sentences.decision(verdict)].map((part) => `${part}\n`).join('')
}

function findingLines(
  { article, message, quote, remedies }: Finding,
  label: string,
  locale: Locale,
): string[] {
  const sentences = sentencesIn(locale)
  const waysOut = remedies.map((remedy) => remedyLabel(remedy, locale))
  return [
    `${label}${sentences.article(article)} — ${message}`,
    sentences.quote(quote),
    ...(waysOut.length > 0 ? [`→ ${[...new Set(waysOut)].join(' · ')}`] : []),
  ]
}

/** One verdict among many: the decision, the case, and the kinds that found something. */
export function verdictLine({ source, verdict }: Checked, locale: Locale): string {
  const kinds = [...new Set(verdict.findings.map(({ kind }) => kind))]
  const decision =
    verdict.decision === 'allow' ? sentencesIn(locale).allowed : effectLabel(verdict.decision, locale)
  return `${decision.padEnd(15)}${source}${kinds.length > 0 ? `  ${kinds.join(', ')}` : ''}\n`
}
