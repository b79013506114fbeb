import { sql } from 'kysely'
import { countryOf } from '../adoption/index.ts'
import { sendLinks } from '../consents/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { isCalm } from '../reminders/index.ts'
import { answeredAt } from './answered.ts'

export type SendCtx = Needs<'db' | 'now' | 'newId' | 'random' | 'vault' | 'enqueue' | 'actor'>

/** Days since the one before: the notice, then 7, 14 and 28 days after it. */
const WAIT_DAYS = [0, 7, 7, 14]
const ADDRESSES = 100 // at each run: a mail server takes some at a time

type Due = {
  address: string
  campaigns: { campaignId: string; holderId: string; told: number; concerns: string }[]
}

/** Tells those who have not answered, once each, when families may be written to. */
export async function sendDue(ctx: SendCtx): Promise<void> {
  const { timezone } = await inTransaction(ctx, (ctx) => getOrganisation(ctx))
  if (!isCalm(ctx.now(), { timezone, country: countryOf(timezone) })) return
  for (const due of await listDue(ctx)) await tell(ctx, due)
}

/** One address, one mail: what it is told is one transaction with what says so. */
function tell(ctx: SendCtx, { campaigns }: Due): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const holderIds = [...new Set(campaigns.map(({ holderId }) => holderId))]
    const isFirst = campaigns.every(({ told }) => told === 0)
    const isEnding = campaigns.every(({ concerns }) => concerns === 'ending')
    await sendLinks(ctx, { holderIds, kind: !isFirst ? 'again' : isEnding ? 'ending' : 'first' })
    for (const { campaignId, holderId, told } of campaigns) {
      await ctx.db
        .updateTable('campaign_holder')
        .set({ told: told + 1, told_at: ctx.now() })
        .where('campaign_id', '=', campaignId)
        .where('holder_id', '=', holderId)
        .execute()
      await append(ctx, 'campaign.told', campaignId, { holder: holderId, number: told })
    }
  })
}

async function listDue(ctx: SendCtx): Promise<Due[]> {
  const now = ctx.now()
  const since = WAIT_DAYS.map((days) => new Date(now.getTime() - days * 86_400_000))
  const { rows } = await inTransaction(ctx, ({ db }) =>
    sql<{ address: string; campaigns: Due['campaigns'] }>`
      select h.email as address,
             json_agg(json_build_object('campaignId', c.id, 'holderId', h.id, 'told', ch.told, 'concerns', c.concerns) order by h.id) as campaigns
      from campaign_holder ch
      join campaign c on c.organisation_id = ch.organisation_id and c.id = ch.campaign_id and c.closed_at is null
      join holder h on h.organisation_id = ch.organisation_id and h.id = ch.holder_id
      join person p on p.organisation_id = h.organisation_id and p.id = h.person_id and p.left_at is null
      where h.email is not null and h.ended_at is null and ch.told < 4
        and (ch.told = 0 or (ch.told = 1 and ch.told_at <= ${since[1]!}) or (ch.told = 2 and ch.told_at <= ${since[2]!})
             or (ch.told = 3 and ch.told_at <= ${since[3]!}))
        and ${answeredAt} is null
      group by h.email
      order by h.email
      limit ${ADDRESSES}`.execute(db),
  )
  return rows
}
