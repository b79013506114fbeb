import { contactsOf } from '@balise/charter/export'
import type { ContactLine, Edition } from '@balise/charter/export'
import { ruleSentence } from '@balise/rules'
import type { Article, Charter, Contact } from '@balise/rules'
import type { PublicCharterView, VersionReading } from '@balise/server/charter'
import { dayIn } from '@balise/server/organisation'
import { branchesOf } from '../charter/tree.ts'
import type { Branch } from '../charter/tree.ts'
import { ruleLines } from '../charter/rule-lines.ts'
import type { RuleLine } from '../charter/rule-lines.ts'
import type { Locale } from '../locale.ts'

/** A charter as a page shows it; on the server, for pages that run nothing. */
export type CharterReading = {
  title: string
  language: Charter['locale']
  articles: Article[]
  lines: RuleLine[]
  /** The level of its outermost headings. */
  top: number
  contacts: ContactLine[]
}

type Given = { charter: Charter; contacts: Record<string, Contact> }

export const readingOf = ({ charter, contacts }: Given, locale: Locale): CharterReading => ({
  title: charter.title,
  language: charter.locale,
  articles: charter.articles,
  lines: linesIn(charter, locale),
  top: Math.min(...charter.articles.map(({ level }) => level)),
  contacts: contactsOf({ charter, contacts }),
})

export const branchesIn = (charter: Charter, locale: Locale): Branch[] =>
  branchesOf(charter, new Map(linesIn(charter, locale).map((line) => [line.id, line])))

const linesIn = (charter: Charter, locale: Locale): RuleLine[] =>
  ruleLines(
    {
      charter,
      rules: charter.rules.map((rule) => ({ id: rule.id, sentence: ruleSentence(rule, charter, locale) })),
    },
    locale,
  )

/** What a file is made from; `address` is where everyone reads the charter, whole. */
export const editionOf = (
  view: Pick<
    PublicCharterView | VersionReading,
    'charter' | 'source' | 'adoptedBy' | 'adoptedAt' | 'effectiveAt' | 'contacts'
  >,
  locale: Locale,
  timezone: string,
  address: string | null,
): Edition => ({
  charter: view.charter,
  source: view.source,
  locale,
  adoptedBy: view.adoptedBy,
  adoptedOn: view.adoptedAt && dayIn(timezone, new Date(view.adoptedAt)),
  effectiveOn: view.effectiveAt && dayIn(timezone, new Date(view.effectiveAt)),
  contacts: view.contacts,
  address,
})
