import { memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getPerson } from '../people/index.ts'
import { canRunConsultations, isInvited } from './policy.ts'
import { getConsultationRow } from './rows.ts'
import type { ConsultationRow } from './rows.ts'
import { stateOf } from './views.ts'

type Reader = Needs<'db' | 'now' | 'actor'>

/**
 * The consultation, for someone who is invited to it or who runs it; for anybody else it is not there.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function admit(
  ctx: Reader,
  consultationId: string,
): Promise<{ row: ConsultationRow; invited: boolean; personId: string }> {
  const { personId } = memberOf(ctx.actor)
  const row = await getConsultationRow(ctx, consultationId)
  const invited = isInvited(row, await getPerson(ctx, { personId }))
  // Before its first day, those who are invited know that it comes; its text is not open yet.
  if (!invited && !canRunConsultations(ctx.actor))
    throw new Refusal('not-found', { what: 'consultation', id: consultationId })
  return { row, invited, personId }
}

/**
 * The same, for someone who says something now.
 *
 * @throws {Refusal} not-allowed · not-found · consultation-closed
 */
export async function admitNow(
  ctx: Reader,
  consultationId: string,
): Promise<{ row: ConsultationRow; personId: string }> {
  const { row, invited, personId } = await admit(ctx, consultationId)
  if (!invited) throw new Refusal('not-allowed', { action: 'answer-consultation' })
  if (stateOf(row, ctx.now()) !== 'open')
    throw new Refusal('consultation-closed', {
      opensAt: row.opens_at.toISOString(),
      closesAt: row.closes_at.toISOString(),
    })
  return { row, personId }
}
