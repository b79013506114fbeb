import type { Ctx } from '../ctx.ts'
import { addUnit } from '../organisation/index.ts'

export const addUnits = async (system: Ctx) => ({
  jour: await addUnit(system, { name: 'Accueil de jour', slug: 'jour' }),
  hebergement: await addUnit(system, { name: 'Hébergement', slug: 'hebergement' }),
})
export type Units = Awaited<ReturnType<typeof addUnits>>
