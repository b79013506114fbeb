import type { Locale } from '@balise/rules'
import { dayOf, layOut, short } from '../proof/index.ts'
import type { Cell, Sheet } from '../proof/index.ts'
import type { ComplianceView, DutyView, LackView } from './types.ts'
import { wordsIn } from './words.ts'

const TONES = { late: 'block', missing: 'review', attest: 'review', soon: 'advise' } as const

/** The same as the page, for a board or an inspection: duties in the charter's order, each under its article. */
export const compliancePdf = (view: ComplianceView, locale: Locale): Promise<Uint8Array> =>
  layOut([sheetOf(view, locale)])

function sheetOf(view: ComplianceView, locale: Locale): Sheet {
  const words = wordsIn(locale)
  const day = dayOf(locale)
  const { charter, duties, lacking, fulfilled, adoption } = view
  return {
    locale,
    organisation: short(view.organisation, 90),
    sheet: words.title,
    title: words.title,
    state: { text: words.summary(lacking, fulfilled), tone: lacking > 0 ? 'review' : 'ok' },
    subtitle: words.at(day(view.at)),
    facts: [[words.charter(short(charter.title, 60), charter.version), charter.digest.slice(0, 23)]],
    sections: [
      ...duties.map((duty) => sectionOf(duty, locale)),
      ...(adoption ? [sectionOfAdoption(adoption, locale)] : []),
    ],
    footer: words.footer(short(view.organisation, 60)),
  }
}

function sectionOf({ article, title, quote, lacks, attested }: DutyView, locale: Locale) {
  const words = wordsIn(locale)
  const day = dayOf(locale)
  return {
    title: `${short(title, 60)} · ${words.article(article.number, short(article.title, 60))}`,
    blocks: [
      {
        kind: 'pairs' as const,
        pairs: [{ label: '', lines: [{ text: short(quote, 260), quote: true as const }] }],
      },
      lacks.length > 0 ? tableOf(lacks, locale) : { kind: 'note' as const, text: words.fulfilled },
      ...(attested?.holds
        ? [{ kind: 'note' as const, text: words.attested(short(attested.by, 60), day(attested.at)) }]
        : []),
    ],
  }
}

function sectionOfAdoption(adoption: NonNullable<ComplianceView['adoption']>, locale: Locale) {
  const words = wordsIn(locale).adoption
  const { body, decidedOn, lacks } = adoption
  return {
    title: words.title(short(body, 60), dayOf(locale)(decidedOn)),
    blocks: [lacks.length > 0 ? tableOf(lacks, locale) : { kind: 'note' as const, text: words.nothing }],
  }
}

function tableOf(lacks: LackView[], locale: Locale) {
  const words = wordsIn(locale)
  const day = dayOf(locale)
  const rows = lacks.map((lack): Cell[] => [
    { text: words.standings[lack.standing], strong: true, tone: TONES[lack.standing] },
    { text: short(lack.message, 200) },
    {
      text: [
        lack.since ? words.since(day(lack.since)) : '',
        lack.due ? words.due(day(lack.due)) : '',
        short(lack.todo, 160),
      ]
        .filter(Boolean)
        .join('\n'),
    },
  ])
  return {
    kind: 'table' as const,
    columns: [words.columns[3]!, words.columns[4]!, words.columns[8]!],
    widths: ['2cm', '1fr', '1fr'],
    rows,
  }
}
