import { listVersions } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getSigning } from '../signing/index.ts'
import { getMyTraining } from '../training/index.ts'

/** What waits for the reader: a version to sign, a training with its last day. */
export type AskedOfMe = { version: string | null; trainingDueOn: string | null; trainingLate: boolean }

const NOTHING: AskedOfMe = { version: null, trainingDueOn: null, trainingLate: false }

export async function getAsked(ctx: Needs<'db' | 'actor' | 'now'>): Promise<AskedOfMe> {
  if (ctx.actor.kind !== 'member') return NOTHING
  return inTransaction(ctx, async (ctx) => {
    if (!(await listVersions(ctx)).some(({ inForce }) => inForce)) return NOTHING
    const { state, asked, version } = await getSigning(ctx)
    const { dueOn, standing } = await getMyTraining(ctx)
    return {
      version: asked && state === 'to-sign' ? version.version : null,
      trainingDueOn: dueOn,
      trainingLate: standing === 'late',
    }
  })
}
