import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { lettersPdfInput } from './inputs.ts'
import type { LettersPdfInput } from './inputs.ts'
import type { FamilyCtx } from './family-page.ts'
import { letterSheet } from './letter-sheet.ts'
import { canRecordConsent } from './policy.ts'
import { setLetters } from './set-letters.ts'
import type { LetterPrint } from './types.ts'

/** Of one file: what setting more of them takes of memory would not fit beside the server on a small machine. */
const LETTERS_PER_FILE = 200

/** Days in which a file may be fetched again: until then its links are kept, sealed. */
const FILE_DAYS = 7
const fileDays = (at: Date, days: number) => new Date(at.getTime() + days * 86_400_000)

/**
 * The letters of one printing, as they were listed, without those whose link was closed or replaced since.
 *
 * @param input.part of a printing that takes several files, from 1
 * @throws {Refusal} not-allowed · not-found, once its days are over too
 */
export async function lettersPdf(
  ctx: FamilyCtx & Needs<'vault' | 'origin'>,
  input: LettersPdfInput,
): Promise<Uint8Array> {
  const { printId, part } = lettersPdfInput.parse(input)
  if (!canRecordConsent(ctx.actor)) throw new Refusal('not-allowed', { action: 'print-letters' })
  const sheets = await inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .selectFrom('letter')
      .innerJoin('letter_print', 'letter_print.id', 'letter.print_id')
      .innerJoin('holder_link', 'holder_link.id', 'letter.link_id')
      .select(['letter.sealed_token', 'holder_link.id', 'holder_link.holder_id', 'holder_link.person_id'])
      .select('letter_print.made_at')
      .where('letter.print_id', '=', printId)
      .where('letter.position', '>=', (part - 1) * LETTERS_PER_FILE)
      .where('letter.position', '<', part * LETTERS_PER_FILE)
      .where('letter_print.made_at', '>', fileDays(ctx.now(), -FILE_DAYS))
      .where('holder_link.revoked_at', 'is', null)
      .where('holder_link.expires_at', '>', ctx.now())
      .orderBy('letter.position')
      .execute()
    const sheets = []
    for (const { id: linkId, holder_id: holderId, person_id: personId, sealed_token, made_at } of rows) {
      const link = { organisationId: organisationOf(ctx.actor), linkId, holderId, personId }
      const token = ctx.vault.open(sealed_token)
      sheets.push(await letterSheet(ctx, { link, token, writtenAt: made_at }))
    }
    return sheets
  })
  if (sheets.length === 0) throw new Refusal('not-found', { what: 'letters', id: printId })
  return setLetters(sheets)
}

/** Printings of a unit or for a campaign, the last first. */
export function listLetterPrints(
  ctx: Needs<'db' | 'now' | 'actor'>,
  about: { unitId: string } | { campaignId: string },
): Promise<LetterPrint[]> {
  return inTransaction(ctx, async ({ db, now }) => {
    const rows = await db
      .selectFrom('letter_print')
      .leftJoin('person', 'person.id', 'letter_print.made_by')
      .select(['letter_print.id', 'letters', 'made_at', 'person.name as by'])
      .$if('unitId' in about, (query) => query.where('letter_print.unit_id', '=', Object.values(about)[0]!))
      .$if('campaignId' in about, (query) => query.where('campaign_id', '=', Object.values(about)[0]!))
      .orderBy('made_at', 'desc')
      .orderBy('letter_print.id')
      .limit(20)
      .execute()
    return rows.map(({ id, letters, made_at, by }) => {
      const until = fileDays(made_at, FILE_DAYS)
      return {
        id,
        letters,
        by,
        madeAt: made_at.toISOString(),
        until: until > now() ? until.toISOString() : null,
        parts: Math.ceil(letters / LETTERS_PER_FILE),
      }
    })
  })
}

/** Forgets the links of files whose days are over: their hashes are left, and the letters still open. */
export function forgetLetters(ctx: Needs<'db' | 'now' | 'actor'>): Promise<void> {
  return inTransaction(ctx, async ({ db, now }) => {
    await db
      .deleteFrom('letter')
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('letter_print')
            .select('letter_print.id')
            .whereRef('letter_print.id', '=', 'letter.print_id')
            .where('made_at', '<=', fileDays(now(), -FILE_DAYS)),
        ),
      )
      .execute()
  })
}
