import type { Mistake } from '@balise/charter'
import type { Locale } from '@balise/rules'

/** `charte.md:12:3  Le champ …`: the form in which editors open a file at its line. */
export function mistakeLine({ source, line, column, message }: Mistake, locale: Locale): string {
  return `${source}:${line}:${column}  ${message[locale]}\n`
}
