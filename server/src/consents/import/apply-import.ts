import { sql } from 'kysely'
import { z } from 'zod'
import { listChannels } from '../../channels/index.ts'
import { inTransaction, organisationOf } from '../../ctx.ts'
import { Refusal } from '../../errors.ts'
import { append } from '../../log/index.ts'
import { id } from '../../organisation/index.ts'
import { addPeople, releasePeople } from '../../people/index.ts'
import type { PersonKind } from '../../people/index.ts'
import { canRecordConsent } from '../policy.ts'
import { lookAgain } from '../write-answers.ts'
import type { Writer } from '../write-answers.ts'
import type { Needs } from '../../ctx.ts'
import type { Made, Plan } from './types.ts'
import { writeBirths, writeHolders, writeImportedAnswers } from './write-import.ts'

export const importInput = z.strictObject({ importId: id, withoutFaulty: z.boolean().default(false) })
export type ImportInput = z.input<typeof importInput>

/**
 * Does what a preview said, all of it or nothing. Lines with a fault are left aside only when whoever imports says so.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state · lines-faulty
 */
export async function applyImport(ctx: Writer & Needs<'networks'>, input: ImportInput): Promise<void> {
  const { importId, withoutFaulty } = importInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'apply-import' })
  return inTransaction(ctx, async (ctx) => {
    const row = await lockImport(ctx, importId, 'previewed')
    const plan = row.plan as Plan
    const faulty = new Set(plan.faults.map(({ line }) => line)).size
    if (faulty > 0 && !withoutFaulty) throw new Refusal('lines-faulty', { count: faulty })

    const added = plan.people.filter(({ known }) => !known)
    const idOf = new Map(plan.people.map(({ key, known }) => [key, known ? key : ctx.newId()]))
    await addPeople(
      ctx,
      added.map(({ key, name, kind, minor, unitId }) => ({
        id: idOf.get(key)!,
        name,
        kind: kind as PersonKind,
        minor,
        unitId,
      })),
    )
    const shown = await writeBirths(ctx, plan, idOf)
    const { holderOf, added: holders, reached } = await writeHolders(ctx, plan, idOf)
    const channels = await listChannels(ctx)
    const written = await writeImportedAnswers(ctx, plan, {
      idOf,
      holderOf,
      channels,
      evidence: row.file_name,
    })
    const made: Made = { people: added.map(({ key }) => idOf.get(key)!), holders, reached, shown, ...written }
    await ctx.db
      .updateTable('consent_import')
      .set({ state: 'applied', applied_at: ctx.now(), made: JSON.stringify(made) })
      .where('id', '=', importId)
      .execute()
    // Whoever was added a moment ago is shown nowhere yet.
    if (refusedByKnown(plan).length > 0)
      await ctx.enqueue(ctx, 'consents.look-again', { organisationId: organisationOf(ctx.actor), importId })
    await append(ctx, 'import.applied', importId, { file: row.digest, ...countsOf(made), faulty })
  })
}

/**
 * Takes back what an import did: whom it added is let go, what it wrote no longer counts, and what it took the place of
 * counts again unless somebody has answered since.
 *
 * @throws {Refusal} not-allowed · not-found · wrong-state
 */
export async function undoImport(ctx: Writer, input: { importId: string }): Promise<void> {
  const { importId } = importInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'undo-import' })
  return inTransaction(ctx, async (ctx) => {
    const row = await lockImport(ctx, importId, 'applied')
    const made = row.made as Made
    await ctx.db
      .updateTable('consent')
      .set({ superseded_at: ctx.now() })
      .where('id', '=', sql<string>`any(${made.answers}::uuid[])`)
      .where('superseded_at', 'is', null)
      .execute()
    await sql`
      update consent c set superseded_at = null
      where c.id = any(${made.superseded}::uuid[]) and not exists (
        select 1 from consent n
        where n.organisation_id = c.organisation_id and n.person_id = c.person_id and n.holder_id = c.holder_id
          and n.act = c.act and n.purpose = c.purpose and n.picture = c.picture
          and n.channel_id is not distinct from c.channel_id and n.superseded_at is null)`.execute(ctx.db)
    await ctx.db
      .updateTable('holder')
      .set({ ended_at: ctx.now() })
      .where('id', '=', sql<string>`any(${made.holders}::uuid[])`)
      .where('ended_at', 'is', null)
      .execute()
    await ctx.db
      .updateTable('holder')
      .set({ email: null })
      .where('id', '=', sql<string>`any(${made.reached ?? []}::uuid[])`)
      .execute()
    if (made.people.length > 0) await releasePeople(ctx, made.people)
    await ctx.db
      .updateTable('consent_import')
      .set({ state: 'undone', undone_at: ctx.now() })
      .where('id', '=', importId)
      .execute()
    await append(ctx, 'import.undone', importId, { file: row.digest, ...countsOf(made) })
  })
}

/**
 * Brings what shows those whom an import says no for to those who can take it down. After the import and beside it: a
 * thousand of them would keep it waiting.
 */
export function lookAgainAfter(ctx: Writer, { importId }: { importId: string }): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { plan } = await ctx.db
      .selectFrom('consent_import')
      .select('plan')
      .where('id', '=', importId)
      .executeTakeFirstOrThrow()
    await lookAgain(ctx, refusedByKnown(plan as Plan))
  })
}

function refusedByKnown({ lines, people }: Plan) {
  const known = new Set(people.filter((person) => person.known).map(({ key }) => key))
  return lines
    .filter(({ person, answer }) => answer?.answer === 'refused' && known.has(person))
    .map(({ person, answer }) => ({ personId: person, act: 'publish', channelId: answer!.channelId }))
}

const countsOf = ({ people, holders, reached, answers, superseded }: Made) => ({
  people: people.length,
  holders: holders.length,
  reached: reached?.length ?? 0,
  answers: answers.length,
  superseded: superseded.length,
})

async function lockImport(ctx: Needs<'db'>, importId: string, state: 'previewed' | 'applied') {
  const row = await ctx.db
    .selectFrom('consent_import')
    .selectAll()
    .where('id', '=', importId)
    .forUpdate()
    .executeTakeFirst()
  if (!row) throw new Refusal('not-found', { what: 'import', id: importId })
  if (row.state !== state) throw new Refusal('wrong-state', { state: row.state })
  return row
}
