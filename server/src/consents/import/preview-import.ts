import { createHash } from 'node:crypto'
import { listChannels } from '../../channels/index.ts'
import { inTransaction, organisationOf } from '../../ctx.ts'
import type { Needs } from '../../ctx.ts'
import { Refusal } from '../../errors.ts'
import { dayIn, getOrganisation, listUnits } from '../../organisation/index.ts'
import { listPresent } from '../../people/index.ts'
import { canRecordConsent } from '../policy.ts'
import { planOf } from './plan.ts'
import type { Known } from './plan.ts'
import { readTable } from './read-table.ts'
import type { KnownPerson } from './types.ts'

/**
 * Reads a file of people and answers and keeps what it would do; nothing is done.
 *
 * @returns the id of the preview
 * @throws {Refusal} not-allowed · table-unreadable · table-too-large
 */
export async function previewImport(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks'>,
  { bytes, fileName }: { bytes: Uint8Array; fileName: string },
): Promise<string> {
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'preview-import' })
  const table = await readTable(bytes)
  return inTransaction(ctx, async (ctx) => {
    const { timezone } = await getOrganisation(ctx)
    const plan = planOf(table, {
      people: await listKnown(ctx),
      holders: await listHolders(ctx),
      units: await listUnits(ctx),
      channels: (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null),
      today: dayIn(timezone, ctx.now()),
    })
    const id = ctx.newId()
    await ctx.db
      .insertInto('consent_import')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        file_name: fileName.slice(0, 200) || '—',
        digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        plan: JSON.stringify(plan),
        state: 'previewed',
        made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        made_at: ctx.now(),
      })
      .execute()
    return id
  })
}

/** Everyone present, with the age that is known of them. */
async function listKnown(ctx: Needs<'db' | 'now' | 'actor'>): Promise<KnownPerson[]> {
  const people = await listPresent(ctx)
  const rows = await ctx.db.selectFrom('shown_person').select(['person_id', 'born_on', 'born_year']).execute()
  const births = new Map(rows.map((row) => [row.person_id, row]))
  return people.map(({ id, name, unitId, minor }) => ({
    id,
    name,
    unitId,
    bornOn: births.get(id)?.born_on ?? null,
    bornYear: births.get(id)?.born_year ?? null,
    minor,
  }))
}

async function listHolders({ db }: Needs<'db'>): Promise<Known['holders']> {
  const rows = await db
    .selectFrom('holder')
    .select(['person_id', 'name', 'email'])
    .where('ended_at', 'is', null)
    .execute()
  return rows.map(({ person_id, name, email }) => ({ personId: person_id, name, hasAddress: email !== null }))
}
