import { getCharterInForce } from '../charter/index.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { KEPT } from '../db/kept-plans.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { canAdminister, getOrganisation } from '../organisation/index.ts'
import { setConsentSettingInput } from './inputs.ts'
import type { SetConsentSettingInput } from './inputs.ts'
import type { ConsentSetting, Country } from './types.ts'
import { COUNTRY_HOLDERS } from './who-must-answer.ts'

const SCHOOL_YEAR_ENDS = '08-31'

/** What the organisation decided about image rights, else what its country does. */
export function getConsentSetting(ctx: Needs<'db' | 'actor'>): Promise<ConsentSetting> {
  return inTransaction(ctx, async (ctx) => {
    const [row, { timezone }] = await Promise.all([findSetting(ctx.db), getOrganisation(ctx)])
    return settingOf(row, timezone)
  })
}

export type SettingRow = Awaited<ReturnType<typeof findSetting>>

export const findSetting = (db: Database) =>
  db.selectFrom('consent_setting').selectAll().modifyEnd(KEPT).executeTakeFirst()

/** What was decided, for an organisation of this timezone. */
export function settingOf(row: SettingRow, timezone: string): ConsentSetting {
  if (row)
    return {
      country: row.country as Country,
      publishHolders: row.publish_holders,
      captureHolders: row.capture_holders,
      reason: row.reason,
      endsOn: row.ends_on,
      isDefault: false,
    }
  const country = countryOf(timezone)
  const { publish, capture } = COUNTRY_HOLDERS[country]
  return {
    country,
    publishHolders: publish,
    captureHolders: capture,
    reason: '',
    endsOn: SCHOOL_YEAR_ENDS,
    isDefault: true,
  }
}

/** The law that a house most likely lives under: a guess that its administrator corrects. */
function countryOf(timezone: string): Country {
  if (timezone === 'Europe/Brussels') return 'BE'
  return timezone.startsWith('America/') ? 'QC' : 'FR'
}

/**
 * Decides for everyone how many holders must answer, and until when answers count, with the reason.
 *
 * @throws {Refusal} not-allowed
 */
export async function setConsentSetting(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SetConsentSettingInput,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canAdminister(ctx.actor)) throw new Refusal('not-allowed', { action: 'set-consent-setting' })
  const { country, publishHolders, captureHolders, reason, endsOn } = setConsentSettingInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const row = {
      country,
      publish_holders: publishHolders,
      capture_holders: captureHolders,
      reason,
      ends_on: endsOn,
      changed_at: ctx.now(),
    }
    await ctx.db
      .insertInto('consent_setting')
      .values({ organisation_id: organisationId, ...row })
      .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet(row))
      .execute()
    await append(ctx, 'consent-setting.changed', organisationId, {
      country,
      publishHolders,
      captureHolders,
      reason,
      endsOn,
    })
  })
}

/** How many holders the charter in force asks for; 1 when it says nothing, or when there is none. */
export async function charterHoldersOf(ctx: Needs<'db' | 'actor' | 'now'>): Promise<number> {
  try {
    const { charter } = await getCharterInForce(ctx)
    const asked = charter.rules
      .filter(({ kind }) => kind === 'image-consent')
      .map(({ parameters }) => Number(parameters.requiredHolders ?? 1))
    return Math.max(1, ...asked.filter(Number.isInteger))
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-charter') return 1
    throw error
  }
}

/** The last day of the period that runs on `today`, YYYY-MM-DD: the end of the school year, say. */
export function endOfPeriod(endsOn: string, today: string): string {
  const year = Number(today.slice(0, 4))
  return today.slice(5) <= endsOn ? `${year}-${endsOn}` : `${year + 1}-${endsOn}`
}
