import { stringify } from 'csv-stringify/sync'
import type { Locale } from '@balise/rules'
import type { ComplianceView } from './types.ts'
import { wordsIn } from './words.ts'

/**
 * One line for each lack, one for each duty that lacks nothing.
 *
 * A spreadsheet opens it as it is: UTF-8 with its mark, semicolons in French, and no cell is read as a formula.
 */
export function complianceCsv({ duties, adoption }: ComplianceView, locale: Locale): string {
  const { columns, standings, fulfilled, adoption: words } = wordsIn(locale)
  const rows = duties.flatMap(({ article, title, rule, lacks }) => {
    const head = [article.number ?? '', article.title, title]
    if (lacks.length === 0) return [[...head, fulfilled, '', '', '', '', '', rule]]
    return lacks.map(({ standing, message, who, since, due, todo }) => [
      ...head,
      standings[standing],
      message,
      who?.name ?? '',
      since?.slice(0, 10) ?? '',
      due?.slice(0, 10) ?? '',
      todo,
      rule,
    ])
  })
  const decided = (adoption?.lacks ?? []).map(({ standing, message, due, todo }) => [
    '',
    '',
    words.title(adoption!.body, adoption!.decidedOn),
    standings[standing],
    message,
    '',
    '',
    due ?? '',
    todo,
    '',
  ])
  return stringify([columns, ...rows, ...decided], {
    bom: true,
    delimiter: locale === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
