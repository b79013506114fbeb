import { dayIn } from '../organisation/index.ts'
import { dayOf, layOut, short } from '../proof/index.ts'
import type { Cell, Sheet } from '../proof/index.ts'
import { stateOf } from './read-register.ts'
import type { LineState, Register, RegisterLine } from './read-register.ts'
import { REGISTER_WORDS } from './words.ts'

const TONES: Record<LineState, string> = {
  given: 'ok',
  refused: 'block',
  withdrawn: 'gone',
  expired: 'review',
  superseded: 'idle',
}

/** The register on paper: for a family that asks, an inspection, a board. One section for each person. */
export const registerPdf = (register: Register, locale: 'fr' | 'en'): Promise<Uint8Array> =>
  layOut([sheetOf(register, locale)])

function sheetOf({ organisation, at, person, lines }: Register, locale: 'fr' | 'en'): Sheet {
  const t = REGISTER_WORDS[locale]
  const day = dayOf(locale)
  const today = dayIn(organisation.timezone, new Date(at))
  const people = Map.groupBy(lines, (line) => line.person)
  const row = (line: RegisterLine): Cell[] => {
    const state = stateOf(line, today)
    return [
      { text: `${line.holder.name}\n${t.authority[line.holder.authority]}, ${t.givenBy[line.givenBy]}` },
      {
        text: [
          t.act[line.act],
          line.channel?.name ?? t.purpose[line.purpose] ?? line.purpose,
          line.channel ? t.picture[line.picture] : '',
        ]
          .filter(Boolean)
          .join('\n'),
      },
      { text: t.state[state], strong: true, tone: TONES[state] },
      { text: [day(line.givenOn), line.untilOn && `→ ${day(line.untilOn)}`].filter(Boolean).join('\n') },
      { text: line.withdrawnAt ? day(line.withdrawnAt.slice(0, 10)) : '' },
    ]
  }
  return {
    locale,
    organisation: short(organisation.name, 90),
    sheet: t.title,
    title: person ? t.of(short(person, 80)) : t.title,
    state: { text: t.count(lines.length), tone: 'ok' },
    subtitle: day(today),
    facts: [],
    sections: [...people].map(([name, of]) => ({
      title: short(name, 90),
      blocks: [
        {
          kind: 'table' as const,
          columns: [t.columns[1]!, t.columns[4]!, t.columns[9]!, t.columns[10]!, t.columns[13]!],
          widths: ['1fr', '1fr', '1.8cm', '3cm', '2.4cm'],
          rows: of.map(row),
        },
      ],
    })),
    footer: short(organisation.name, 60),
  }
}
