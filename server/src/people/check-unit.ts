import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { listUnits } from '../organisation/index.ts'

/** @throws {Refusal} not-found, for a unit of another organisation as for none at all */
export async function checkUnit(ctx: Needs<'db' | 'actor'>, unitId: string | null): Promise<void> {
  if (unitId === null) return
  const units = await listUnits(ctx)
  if (!units.some((unit) => unit.id === unitId)) throw new Refusal('not-found', { what: 'unit', id: unitId })
}
