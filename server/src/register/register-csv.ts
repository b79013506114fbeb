import { stringify } from 'csv-stringify/sync'
import { dayIn } from '../organisation/index.ts'
import { stateOf } from './read-register.ts'
import type { Register } from './read-register.ts'
import { REGISTER_WORDS } from './words.ts'

/**
 * One line for each answer ever given. A spreadsheet opens it as it is: UTF-8 with its mark, semicolons in French, and
 * no cell is read as a formula.
 */
export function registerCsv({ organisation, at, lines }: Register, locale: 'fr' | 'en'): string {
  const t = REGISTER_WORDS[locale]
  const today = dayIn(organisation.timezone, new Date(at))
  const rows = lines.map((line) => [
    line.person,
    line.holder.name,
    t.authority[line.holder.authority],
    t.act[line.act],
    t.purpose[line.purpose] ?? line.purpose,
    line.channel?.name ?? '',
    t.picture[line.picture],
    t.territory[line.territory],
    t.answer[line.answer],
    t.state[stateOf(line, today)],
    line.givenOn,
    line.fromOn,
    line.untilOn ?? '',
    line.withdrawnAt ?? '',
    line.supersededAt ?? '',
    t.givenBy[line.givenBy],
    line.evidence,
    line.text ? `${line.text.edition} ${line.text.language} ${line.text.digest}` : '',
  ])
  return stringify([t.columns, ...rows], {
    bom: true,
    delimiter: locale === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
    escape_formulas: true,
  })
}
