import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { organisationView, unitView } from './views.ts'
import type { OrganisationView, UnitView } from './types.ts'

export async function getOrganisation(ctx: Needs<'db' | 'actor'>): Promise<OrganisationView> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const row = await db
      .selectFrom('organisation')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .executeTakeFirstOrThrow()
    return organisationView(row)
  })
}

/** By name, as people look for them. */
export async function listUnits(ctx: Needs<'db' | 'actor'>): Promise<UnitView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('unit')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('name')
      .orderBy('id')
      .execute()
    return rows.map(unitView)
  })
}
