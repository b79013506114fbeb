import { sql } from 'kysely'
import { z } from 'zod'
import { inTransaction, organisationOf } from '../../ctx.ts'
import type { Needs } from '../../ctx.ts'
import { Refusal } from '../../errors.ts'
import { append } from '../../log/index.ts'
import { id } from '../../organisation/index.ts'
import { MAX_LINES } from '../import/read-table.ts'
import { canRecordConsent } from '../policy.ts'
import { TABLE_WORDS } from './table-words.ts'

export const peopleTableInput = z.strictObject({ unitId: id.optional(), locale: z.enum(['fr', 'en']) })
export type PeopleTableInput = z.infer<typeof peopleTableInput>

type Row = {
  name: string
  kind: string
  minor: boolean
  born: string | null
  unit: string | null
  holder: string | null
  authority: string | null
  email: string | null
  language: string | null
  channel: string | null
  picture: string | null
  yes: boolean | null
  said_on: string | null
  until_on: string | null
}

/**
 * The people who are here, those who answer for them and what each says today, channel by channel, under the headings
 * that an import reads: a table that is corrected and imported again adds nobody twice. A yes that was taken back is a no,
 * of the day it was. That the table left is in the log.
 *
 * @returns lines of cells, the headings first
 * @throws {Refusal} not-allowed · export-too-large
 */
export function peopleTable(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: PeopleTableInput,
): Promise<string[][]> {
  const { unitId, locale } = peopleTableInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'export-people' })
  return inTransaction(ctx, async (ctx) => {
    const { rows } = await sql<Row>`
      select p.name, p.kind, p.minor, coalesce(s.born_on::text, s.born_year::text) as born, u.name as unit,
             h.name as holder, h.authority, h.email, h.language, c.channel, c.picture,
             c.answer = 'granted' and c.withdrawn_at is null as yes,
             coalesce(c.withdrawn_at::date, c.given_on)::text as said_on, c.until_on::text as until_on
      from person p
      left join shown_person s on s.organisation_id = p.organisation_id and s.person_id = p.id
      left join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id
      left join holder h on h.organisation_id = p.organisation_id and h.person_id = p.id and h.ended_at is null
      left join lateral (
        select k.name as channel, a.picture, a.answer, a.withdrawn_at, a.given_on, a.until_on
        from consent a
        join channel k on k.organisation_id = a.organisation_id and k.id = a.channel_id and k.closed_at is null
        where a.organisation_id = h.organisation_id and a.holder_id = h.id and a.superseded_at is null
          and a.act = 'publish') c on true
      where p.organisation_id = ${organisationId}::uuid and p.left_at is null
        and (${unitId ?? null}::uuid is null or p.unit_id = ${unitId ?? null}::uuid)
      order by p.name, p.id, h.name, h.id, c.channel, c.picture
      limit ${MAX_LINES + 1}`.execute(ctx.db)
    if (rows.length > MAX_LINES) throw new Refusal('export-too-large', { most: MAX_LINES })
    await append(ctx, 'people.exported', null, { unitId: unitId ?? null, lines: rows.length })
    const t = TABLE_WORDS[locale]
    return [t.headings, ...rows.map((row) => cellsOf(row, t))]
  })
}

const cellsOf = (row: Row, t: (typeof TABLE_WORDS)['fr']): string[] => [
  row.name,
  t.kind[row.kind] ?? t.kind.other!,
  row.minor ? t.yes : t.no,
  row.born ?? '',
  row.unit ?? '',
  row.holder ?? '',
  row.authority ? t.authority[row.authority]! : '',
  row.email ?? '',
  row.language ?? '',
  row.channel ?? '',
  row.picture ? t.picture[row.picture]! : '',
  row.channel ? (row.yes ? t.yes : t.no) : '',
  row.channel ? row.said_on! : '',
  row.channel && row.yes ? (row.until_on ?? '') : '',
]
