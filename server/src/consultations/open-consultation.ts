import { inTransaction, memberOf, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { makeVersion } from '../drafts/index.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { notify } from '../notifications/index.ts'
import { listPeople } from '../people/index.ts'
import { openConsultationInput } from './inputs.ts'
import type { OpenConsultationInput } from './inputs.ts'
import { canRunConsultations, isInvited } from './policy.ts'

/**
 * Shows the draft as it stands to people, from one instant to another, and tells those who are invited. What they read
 * is kept as a version: it does not move while they answer.
 *
 * @returns the consultation's id
 * @throws {Refusal} not-allowed · not-found · days-reversed · nobody-invited · draft-empty · charter-faulty
 */
export async function openConsultation(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>,
  input: OpenConsultationInput,
): Promise<string> {
  if (!canRunConsultations(ctx.actor)) throw new Refusal('not-allowed', { action: 'open-consultation' })
  const { personId } = memberOf(ctx.actor)
  const { draftId, question, opensAt, closesAt, everyone, roles, unitIds } =
    openConsultationInput.parse(input)
  if (closesAt <= opensAt)
    throw new Refusal('days-reversed', { from: opensAt.toISOString(), until: closesAt.toISOString() })

  return inTransaction(ctx, async (ctx) => {
    const people = await listPeople(ctx, { able: true })
    const invited = people.filter((person) => isInvited({ everyone, roles, unit_ids: unitIds }, person))
    if (invited.length === 0) throw new Refusal('nobody-invited', {})
    const version = await makeVersion(ctx, { draftId, note: question })
    const id = ctx.newId()
    await ctx.db
      .insertInto('consultation')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        draft_id: draftId,
        draft_version_id: version.id,
        question,
        opens_at: opensAt,
        closes_at: closesAt,
        everyone,
        roles,
        unit_ids: unitIds,
        opened_by: personId,
        created_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'consultation.opened', id, {
      draft: draftId,
      version: version.number,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      everyone,
      roles,
      units: unitIds,
      invited: invited.length,
    })
    await notify(ctx, {
      personIds: invited.map((person) => person.id).filter((one) => one !== personId),
      kind: 'consultation.opened',
      subjectId: id,
      details: { question, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() },
    })
    return id
  })
}
