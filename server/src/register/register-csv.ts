import { tableCsv } from '../consents/index.ts'
import { dayIn } from '../organisation/index.ts'
import { stateOf } from './read-register.ts'
import type { Register } from './read-register.ts'
import { REGISTER_WORDS } from './words.ts'

/**
 * One line for each answer ever given, as pieces of one file. A spreadsheet opens it as it is: UTF-8 with its mark,
 * semicolons in French, and no cell is read as a formula.
 */
export async function* registerCsv(
  pages: AsyncIterable<Register>,
  locale: 'fr' | 'en',
): AsyncGenerator<string> {
  let isFirst = true
  for await (const page of pages) {
    yield linesOf(page, locale, isFirst)
    isFirst = false
  }
}

function linesOf({ organisation, at, lines }: Register, locale: 'fr' | 'en', isFirst: boolean): string {
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
  return tableCsv(isFirst ? [t.columns, ...rows] : rows, locale, { bom: isFirst })
}
