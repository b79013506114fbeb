import { sql } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { forgetEvidence } from '../media/index.ts'

export type EndedClass = 'consent' | 'holder_link' | 'holder' | 'consent_import' | 'consent_text'

/**
 * Destroys what ended before a day, one class of records at a time. A no that still stands is never too old.
 * A paper goes with the last of the answers that were copied from it.
 *
 * @param before day, YYYY-MM-DD
 * @returns how many rows there are no more
 */
export function destroyEnded(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { what, before }: { what: EndedClass; before: string },
): Promise<number> {
  const WHICH = {
    consent: sql`delete from consent where
      superseded_at < ${before}::date or withdrawn_at < ${before}::date
      or (answer = 'granted' and until_on < ${before}::date) returning scan_id`,
    holder_link: sql`delete from holder_link where least(revoked_at, expires_at) < ${before}::date`,
    // The row stays, because removals and requests name it; nobody's name does.
    holder: sql`update holder h set name = '—', email = null where ended_at < ${before}::date and name <> '—'
      and not exists (select 1 from consent c where c.organisation_id = h.organisation_id and c.holder_id = h.id)`,
    consent_import: sql`delete from consent_import where made_at < ${before}::date`,
    consent_text: sql`delete from consent_text x where shown_from < ${before}::date
      and not exists (select 1 from consent c where c.organisation_id = x.organisation_id and c.text_id = x.id)
      and not exists (select 1 from holder_link l where l.organisation_id = x.organisation_id and l.text_id = x.id)`,
  } satisfies Record<EndedClass, unknown>
  return inTransaction(ctx, async (ctx) => {
    const { numAffectedRows, rows } = await WHICH[what].execute(ctx.db)
    if (what !== 'consent') return Number(numAffectedRows ?? 0n)
    const scanIds = new Set((rows as { scan_id: string | null }[]).flatMap(({ scan_id }) => scan_id ?? []))
    await forgetEvidence(ctx, await withoutAnswers(ctx, [...scanIds]))
    return rows.length
  })
}

async function withoutAnswers({ db }: Needs<'db'>, scanIds: string[]): Promise<string[]> {
  if (scanIds.length === 0) return []
  const rows = await db.selectFrom('consent').select('scan_id').where('scan_id', 'in', scanIds).execute()
  const known = new Set(rows.map(({ scan_id }) => scan_id))
  return scanIds.filter((id) => !known.has(id))
}
