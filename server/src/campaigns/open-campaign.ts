import { sql } from 'kysely'
import { canRecordConsent } from '../consents/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { dayIn, getOrganisation, listUnits, shiftDay } from '../organisation/index.ts'
import { campaignInput, openCampaignInput } from './inputs.ts'
import type { CampaignInput, OpenCampaignInput } from './inputs.ts'

/**
 * Asks the holders of a unit's people, or of everyone's. The first mails leave at the next hour at which families may
 * be written to.
 *
 * @returns its id
 * @throws {Refusal} not-allowed · not-found · nobody-to-ask
 */
export async function openCampaign(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'enqueue'>,
  input: OpenCampaignInput,
): Promise<string> {
  const { title, unitId, concerns } = openCampaignInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'open-campaign' })
  return inTransaction(ctx, async (ctx) => {
    if (unitId && !(await listUnits(ctx)).some(({ id }) => id === unitId))
      throw new Refusal('not-found', { what: 'unit', id: unitId })
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const id = ctx.newId()
    await ctx.db
      .insertInto('campaign')
      .values({
        organisation_id: organisationId,
        id,
        title,
        unit_id: unitId,
        concerns,
        opened_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        opened_at: ctx.now(),
      })
      .execute()
    const { numAffectedRows = 0n } = await sql`
      insert into campaign_holder (organisation_id, campaign_id, holder_id, person_id)
      select h.organisation_id, ${id}::uuid, h.id, h.person_id
      from holder h join person p on p.organisation_id = h.organisation_id and p.id = h.person_id
      where h.organisation_id = ${organisationId}::uuid and h.ended_at is null and ${concernedPeople({ organisationId, unitId, concerns, today })}
    `.execute(ctx.db)
    if (numAffectedRows === 0n) throw new Refusal('nobody-to-ask', {})
    await append(ctx, 'campaign.opened', id, {
      title,
      unit: unitId,
      concerns,
      holders: Number(numAffectedRows),
    })
    await ctx.enqueue(ctx, 'campaigns.send-due', { organisationId })
    return id
  })
}

/** An answer that ends within so many days is one to ask again. */
const SOON_DAYS = 60

type Concerned = { organisationId: string; unitId: string | null; concerns: string; today: string }

/** Of `consent e`: a yes that counts today and ends soon. */
export const endsSoon = (today: string) => sql<boolean>`
  e.superseded_at is null and e.withdrawn_at is null and e.answer = 'granted'
  and e.until_on between ${today}::date and ${shiftDay(today, { days: SOON_DAYS })}::date`

/** Of `person p`: those present whom a campaign is about. */
export const concernedPeople = ({ organisationId, unitId, concerns, today }: Concerned) => sql<boolean>`
  p.organisation_id = ${organisationId}::uuid and p.left_at is null
  and (${unitId}::uuid is null or p.unit_id = ${unitId}::uuid)
  and case ${concerns}
        when 'everyone' then true
        when 'ending' then exists (
          select 1 from consent e
          where e.organisation_id = p.organisation_id and e.person_id = p.id and ${endsSoon(today)})
        else p.minor or p.kind = 'beneficiary' end`

/**
 * Tells nobody any more. Answers still count, and links still open.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function closeCampaign(ctx: Needs<'db' | 'now' | 'actor'>, input: CampaignInput): Promise<void> {
  const { campaignId } = campaignInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'close-campaign' })
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .updateTable('campaign')
      .set({ closed_at: ctx.now() })
      .where('id', '=', campaignId)
      .where('closed_at', 'is', null)
      .returning('id')
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found', { what: 'campaign', id: campaignId })
    await append(ctx, 'campaign.closed', campaignId, {})
  })
}
