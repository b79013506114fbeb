import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Authority, ConsentAct, PictureKind, Territory } from './types.ts'

/** One answer as it was given, with what became of it. */
export type HistoryLine = {
  id: string
  personId: string
  holder: { id: string; name: string; authority: Authority }
  act: ConsentAct
  purpose: string
  channelId: string | null
  picture: PictureKind
  territory: Territory
  answer: 'granted' | 'refused'
  givenOn: string
  fromOn: string
  untilOn: string | null
  givenBy: 'link' | 'paper' | 'on-behalf'
  evidence: string
  text: { digest: string; edition: string; language: string } | null
  scanId: string | null
  recordedAt: string
  withdrawnAt: string | null
  supersededAt: string | null
}

/**
 * Answers as they were given, about someone or about everyone, the last first: also those that were replaced.
 *
 * @param before  the id of the last line of the page before
 */
export function listHistory(
  ctx: Needs<'db' | 'actor'>,
  { personId, before, limit }: { personId?: string | undefined; before?: string; limit: number },
): Promise<HistoryLine[]> {
  return inTransaction(ctx, async ({ db }) => {
    const rows = await db
      .selectFrom('consent')
      .innerJoin('holder', (join) =>
        join
          .onRef('holder.organisation_id', '=', 'consent.organisation_id')
          .onRef('holder.id', '=', 'consent.holder_id'),
      )
      .leftJoin('consent_text', (join) =>
        join
          .onRef('consent_text.organisation_id', '=', 'consent.organisation_id')
          .onRef('consent_text.id', '=', 'consent.text_id'),
      )
      .selectAll('consent')
      .select(['holder.name as holder_name', 'holder.authority'])
      .select(['consent_text.digest', 'consent_text.edition', 'consent_text.language'])
      .$if(personId !== undefined, (query) => query.where('consent.person_id', '=', personId!))
      .$if(before !== undefined, (query) => query.where('consent.id', '<', before!))
      .orderBy('consent.id', 'desc')
      .limit(limit)
      .execute()
    return rows.map((row) => ({
      id: row.id,
      personId: row.person_id,
      holder: { id: row.holder_id, name: row.holder_name, authority: row.authority as Authority },
      act: row.act as ConsentAct,
      purpose: row.purpose,
      channelId: row.channel_id,
      picture: row.picture as PictureKind,
      territory: row.territory as Territory,
      answer: row.answer as HistoryLine['answer'],
      givenOn: row.given_on,
      fromOn: row.from_on,
      untilOn: row.until_on,
      givenBy: row.given_by as HistoryLine['givenBy'],
      evidence: row.evidence,
      text:
        row.digest && row.edition && row.language
          ? { digest: row.digest, edition: row.edition, language: row.language }
          : null,
      scanId: row.scan_id,
      recordedAt: row.recorded_at.toISOString(),
      withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
      supersededAt: row.superseded_at?.toISOString() ?? null,
    }))
  })
}
