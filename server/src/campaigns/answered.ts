import { sql } from 'kysely'

/** Of `campaign c` and `campaign_holder ch`: when the holder last said anything since it opened, on paper too; else null. */
export const answeredAt = sql<Date | null>`(
  select max(greatest(a.recorded_at, a.withdrawn_at)) from consent a
  where a.organisation_id = ch.organisation_id and a.holder_id = ch.holder_id
    and greatest(a.recorded_at, a.withdrawn_at) >= c.opened_at)`
