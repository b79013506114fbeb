import type { At, Effect, Finding, Locale, Rule } from '@balise/rules'
import { ENGINE, kindOf } from '@balise/rules'
import type { CharterInput } from '../charter-input.ts'
import type { Checked } from './checked.ts'

const LEVELS: Record<Effect, 'error' | 'warning' | 'note'> = {
  block: 'error',
  review: 'warning',
  advise: 'note',
}

/**
 * The findings as a SARIF log: one result for each, at its rule in the charter file.
 *
 * The case that a finding is about is a logical location: `<case>#post.text`, with the offsets among the properties.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(checked: readonly Checked[], input: CharterInput, locale: Locale) {
  const { charter } = input
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Balise',
            version: ENGINE,
            semanticVersion: ENGINE,
            rules: charter.rules.map((rule) => descriptorOf(rule, locale)),
          },
        },
        columnKind: 'utf16CodeUnits',
        language: locale,
        artifacts: [
          {
            location: { uri: input.uri },
            sourceLanguage: 'markdown',
            hashes: { 'sha-256': hexOf(charter.digest) },
          },
        ],
        results: checked.flatMap(({ source, verdict }) =>
          verdict.findings.map((finding) => resultOf(finding, source, input)),
        ),
      },
    ],
  }
}

function descriptorOf({ id, kind, quote, effect, article }: Rule, locale: Locale) {
  return {
    id,
    shortDescription: { text: kindOf(kind)!.texts[locale].title },
    fullDescription: { text: quote },
    defaultConfiguration: { level: LEVELS[effect] },
    properties: { kind, article },
  }
}

function resultOf(finding: Finding, source: string, { charter, places, uri }: CharterInput) {
  const { line, column } = places.get(finding.rule)!
  return {
    ruleId: finding.rule,
    ruleIndex: charter.rules.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.effect],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, index: 0 },
          region: { startLine: line, startColumn: column },
        },
        logicalLocations: [{ fullyQualifiedName: `${source}#${fieldOf(finding.at)}`, kind: 'member' }],
      },
    ],
    properties: {
      kind: finding.kind,
      effect: finding.effect,
      article: finding.article.id,
      quote: finding.quote,
      data: finding.data,
      remedies: finding.remedies,
      ...(finding.at ? { at: finding.at } : {}),
    },
  }
}

function fieldOf(at: At | undefined): string {
  if (!at) return 'post'
  if ('text' in at) return 'post.text'
  return 'media' in at ? `post.media.${at.media}` : `post.${at.field}`
}

function hexOf(digest: string): string {
  return digest.slice(digest.indexOf(':') + 1)
}
