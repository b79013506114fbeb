import { inTransaction } from '../../ctx.ts'
import type { Needs } from '../../ctx.ts'
import { Refusal } from '../../errors.ts'
import { canRecordConsent } from '../policy.ts'
import type { ImportView, Plan } from './types.ts'

const LINES = 200 // of a page
const FAULTS = 1000

/**
 * What a file would do, or did, line by line.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export function getImport(
  ctx: Needs<'db' | 'actor'>,
  { importId, from = 0 }: { importId: string; from?: number },
): Promise<ImportView> {
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-import' })
  return inTransaction(ctx, async ({ db }) => {
    const row = await db
      .selectFrom('consent_import')
      .selectAll()
      .where('id', '=', importId)
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found', { what: 'import', id: importId })
    const plan = row.plan as Plan
    const people = new Map(plan.people.map((person) => [person.key, person]))
    return {
      id: row.id,
      fileName: row.file_name,
      state: row.state as ImportView['state'],
      madeAt: row.made_at.toISOString(),
      counts: {
        lines: plan.lines.length,
        added: plan.people.filter(({ known }) => !known).length,
        matched: plan.people.filter(({ known }) => known).length,
        answers: plan.lines.filter(({ answer }) => answer).length,
        faulty: new Set(plan.faults.map(({ line }) => line)).size,
      },
      lines: plan.lines.slice(from, from + LINES).map(({ line, person, holder, answer }) => ({
        line,
        person: people.get(person)?.name ?? '',
        known: people.get(person)?.known ?? false,
        holder: holder && { name: holder.name, does: holder.does ?? 'add' },
        answer,
      })),
      before: Math.min(from, plan.lines.length),
      after: Math.max(0, plan.lines.length - from - LINES),
      faults: plan.faults.slice(0, FAULTS),
      unknown: plan.unknown,
    }
  })
}

/** The last first. */
export function listImports(
  ctx: Needs<'db' | 'actor'>,
): Promise<{ id: string; fileName: string; state: ImportView['state']; madeAt: string }[]> {
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-import' })
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('consent_import')
      .select(['id', 'file_name', 'state', 'made_at'])
      .orderBy('made_at', 'desc')
      .orderBy('id')
      .limit(50)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      fileName: row.file_name,
      state: row.state as ImportView['state'],
      madeAt: row.made_at.toISOString(),
    }))
  })
}
