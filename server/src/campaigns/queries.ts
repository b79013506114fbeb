import { sql } from 'kysely'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { answeredAt } from './answered.ts'
import { campaignInput } from './inputs.ts'
import type { CampaignInput } from './inputs.ts'
import { concernedPeople, endsSoon } from './open-campaign.ts'
import type { AskedHolder, CampaignLine, CampaignView, EndingSoon } from './types.ts'

type Reader = Needs<'db' | 'now' | 'actor'>

/** Nobody waits for those who answer no more, nor about who has left; what had been said is still counted. */
const isAsked = sql<boolean>`((h.ended_at is null and p.left_at is null) or ${answeredAt} is not null)`

/** The last opened first. */
export function listCampaigns(ctx: Reader): Promise<CampaignLine[]> {
  return inTransaction(ctx, (ctx) => lines(ctx))
}

async function lines({ db }: Reader, campaignId?: string): Promise<CampaignLine[]> {
  const { rows } = await sql<{
    id: string
    title: string
    unit: string | null
    opened_at: Date
    closed_at: Date | null
    asked: number
    answered: number
  }>`
    select c.id, c.title, u.name as unit, c.opened_at, c.closed_at,
           count(ch.holder_id) filter (where ${isAsked}) as asked,
           count(ch.holder_id) filter (where ${answeredAt} is not null) as answered
    from campaign c
    left join unit u on u.organisation_id = c.organisation_id and u.id = c.unit_id
    left join campaign_holder ch on ch.organisation_id = c.organisation_id and ch.campaign_id = c.id
    left join holder h on h.organisation_id = ch.organisation_id and h.id = ch.holder_id
    left join person p on p.organisation_id = h.organisation_id and p.id = h.person_id
    where ${campaignId ?? null}::uuid is null or c.id = ${campaignId ?? null}::uuid
    group by c.organisation_id, c.id, u.name
    order by c.opened_at desc, c.id`.execute(db)
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    unit: row.unit,
    openedAt: row.opened_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
    asked: row.asked,
    answered: row.answered,
  }))
}

const MOST = 2000

/**
 * Who answered and who has not, those who have not first.
 *
 * @throws {Refusal} not-found
 */
export function getCampaign(ctx: Reader, input: CampaignInput): Promise<CampaignView> {
  const { campaignId } = campaignInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const [line] = await lines(ctx, campaignId)
    if (!line) throw new Refusal('not-found', { what: 'campaign', id: campaignId })
    const { unit_id: unitId, concerns } = await ctx.db
      .selectFrom('campaign')
      .select(['unit_id', 'concerns'])
      .where('id', '=', campaignId)
      .executeTakeFirstOrThrow()
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const { rows } = await sql<{
      holder_id: string
      name: string
      person_id: string
      person: string
      has_address: boolean
      told: number
      told_at: Date | null
      answered_at: Date | null
    }>`
      select ch.holder_id, h.name, h.person_id, p.name as person, h.email is not null as has_address, ch.told,
             ch.told_at, ${answeredAt} as answered_at
      from campaign_holder ch
      join campaign c on c.organisation_id = ch.organisation_id and c.id = ch.campaign_id
      join holder h on h.organisation_id = ch.organisation_id and h.id = ch.holder_id
      join person p on p.organisation_id = h.organisation_id and p.id = h.person_id
      where ch.campaign_id = ${campaignId}::uuid and ${isAsked} and p.organisation_id = ${organisationId}::uuid
      order by (${answeredAt} is not null), p.name, h.name, ch.holder_id
      limit ${MOST}`.execute(ctx.db)
    const without = await sql<{ id: string; name: string }>`
      select p.id, p.name from person p
      where ${concernedPeople({ organisationId, unitId, concerns, today })}
        and not exists (select 1 from holder h
                        where h.organisation_id = p.organisation_id and h.person_id = p.id and h.ended_at is null)
      order by p.name, p.id limit ${MOST}`.execute(ctx.db)
    return {
      ...line,
      concerns: concerns as CampaignView['concerns'],
      holders: rows.map((row): AskedHolder => ({
        holderId: row.holder_id,
        name: row.name,
        person: { id: row.person_id, name: row.person },
        hasAddress: row.has_address,
        told: row.told,
        toldAt: row.told_at?.toISOString() ?? null,
        answeredAt: row.answered_at?.toISOString() ?? null,
      })),
      without: without.rows,
    }
  })
}

/** Those of whom an answer ends within two months, the first to end first: it is time to ask again. */
export function listEndingSoon(ctx: Reader): Promise<EndingSoon[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const today = dayIn((await getOrganisation(ctx)).timezone, ctx.now())
    const { rows } = await sql<{ id: string; name: string; ends_on: string }>`
      select p.id, p.name, min(e.until_on)::text as ends_on
      from consent e join person p on p.organisation_id = e.organisation_id and p.id = e.person_id
      where e.organisation_id = ${organisationId}::uuid and ${endsSoon(today)} and p.left_at is null
      group by p.id, p.name
      order by ends_on, p.name
      limit ${MOST}`.execute(ctx.db)
    return rows.map(({ id, name, ends_on: endsOn }) => ({ person: { id, name }, endsOn }))
  })
}
