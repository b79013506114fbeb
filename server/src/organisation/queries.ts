import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { KEPT } from '../db/kept-plans.ts'
import { blackoutView, organisationView, unitView } from './views.ts'
import type { BlackoutView, OrganisationView, UnitView } from './types.ts'

export async function getOrganisation(ctx: Needs<'db' | 'actor'>): Promise<OrganisationView> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const row = await db
      .selectFrom('organisation')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .modifyEnd(KEPT)
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
      .modifyEnd(KEPT)
      .execute()
    return rows.map(unitView)
  })
}

/** Periods in which the organisation keeps its word plain, the first to begin first. */
export async function listBlackouts(ctx: Needs<'db' | 'actor'>): Promise<BlackoutView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('blackout')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy('from_on')
      .orderBy('id')
      .modifyEnd(KEPT)
      .execute()
    return rows.map(blackoutView)
  })
}
