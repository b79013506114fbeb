import { sql } from 'kysely'
import { printLetters, toPrint } from '../consents/index.ts'
import type { LetterCtx, LettersToPrint } from '../consents/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { answeredAt } from './answered.ts'
import { campaignInput, printCampaignInput } from './inputs.ts'
import type { CampaignInput, PrintCampaignInput } from './inputs.ts'

type Waiting = { holder_id: string; name: string; person: string; told: number }

/** Those it cannot reach by mail and who have not answered; after a notice and three reminders nobody is told again. */
async function listUnreached({ db, actor }: Needs<'db' | 'actor'>, campaignId: string): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select h.id as holder_id, h.name, p.name as person, ch.told
    from campaign_holder ch
    join campaign c on c.organisation_id = ch.organisation_id and c.id = ch.campaign_id and c.closed_at is null
    join holder h on h.organisation_id = ch.organisation_id and h.id = ch.holder_id
    join person p on p.organisation_id = ch.organisation_id and p.id = h.person_id
    left join unit u on u.organisation_id = p.organisation_id and u.id = p.unit_id
    where ch.organisation_id = ${organisationOf(actor)}::uuid and ch.campaign_id = ${campaignId}::uuid
      and h.email is null and h.ended_at is null and p.left_at is null and ch.told < 4
      and ${answeredAt} is null
    order by u.name nulls last, p.name, h.name, h.id`.execute(db)
  return rows
}

/** How many letters a campaign takes: those who had none for it yet, and those who had one and have not answered. */
export function getCampaignLetters(
  ctx: Needs<'db' | 'actor'>,
  input: CampaignInput,
): Promise<LettersToPrint> {
  const { campaignId } = campaignInput.parse(input)
  return inTransaction(ctx, async (ctx) =>
    toPrint((await listUnreached(ctx, campaignId)).map((row) => ({ ...row, printed: row.told > 0 }))),
  )
}

/**
 * Makes the letters of a campaign, unit by unit: the notice of those who had none or, when it is said, also a reminder
 * for those who had one, whose link it closes. A letter counts among the four times someone is told.
 *
 * @throws {Refusal} not-allowed · not-found · nobody-to-write-to
 */
export async function printCampaignLetters(ctx: LetterCtx, input: PrintCampaignInput): Promise<void> {
  const { printId, campaignId, again } = printCampaignInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const known = await ctx.db
      .selectFrom('campaign')
      .select('id')
      .where('id', '=', campaignId)
      .where('closed_at', 'is', null)
      .executeTakeFirst()
    if (!known) throw new Refusal('not-found', { what: 'campaign', id: campaignId })
    const told = await printLetters(ctx, { id: printId, campaignId }, async (ctx) =>
      (await listUnreached(ctx, campaignId))
        .filter(({ told }) => again || told === 0)
        .map(({ holder_id }) => holder_id),
    )
    for (const holder of told) {
      const { told: number } = await ctx.db
        .updateTable('campaign_holder')
        .set(({ eb }) => ({ told: eb('told', '+', 1), told_at: ctx.now() }))
        .where('campaign_id', '=', campaignId)
        .where('holder_id', '=', holder)
        .returning('told')
        .executeTakeFirstOrThrow()
      await append(ctx, 'campaign.told', campaignId, { holder, number: number - 1, by: 'letter' })
    }
  })
}
