import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import type { Locale } from '../organisation/index.ts'
import { getVersionFileInput } from './inputs.ts'
import type { GetVersionFileInput } from './inputs.ts'
import { keptCharter } from './parsed.ts'
import {
  selectFile,
  selectInForce,
  selectInForceWithoutText,
  selectSignatures,
  selectVersions,
} from './rows.ts'
import type { AdoptedRow } from './rows.ts'
import type { CharterFile, CharterInForce, CharterView, VersionView } from './types.ts'
import { inForceOf, inForceView, ruleView, versionView } from './views.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

/**
 * The charter that decides at an instant, now when none is said.
 *
 * @throws {Refusal} no-charter
 */
export async function getCharterInForce(ctx: Reader, at: Date = ctx.now()): Promise<CharterInForce> {
  return inTransaction(ctx, async (ctx) => {
    const row = await selectInForceWithoutText(ctx.db, organisationOf(ctx.actor), at)
    if (!row) throw new Refusal('no-charter', {})
    const kept = keptCharter(row.digest)
    return kept ? inForceOf(row, kept) : inForceView(await getRowInForce(ctx, at))
  })
}

/** Drafts, then the last to take effect first, those to come included. */
export async function listVersions(ctx: Reader): Promise<VersionView[]> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db, now }) => {
    const inForce = await selectInForce(db, organisationId, now())
    const rows = await selectVersions(db, organisationId)
    return rows.map((row) => versionView(row, inForce?.id))
  })
}

/**
 * The file of any version, in force or not: what was verified with it can be read against it.
 *
 * @throws {Refusal} not-found
 */
export async function getVersionFile(ctx: Reader, input: GetVersionFileInput): Promise<CharterFile> {
  const organisationId = organisationOf(ctx.actor)
  const { versionId } = getVersionFileInput.parse(input)
  return inTransaction(ctx, async ({ db }) => {
    const file = await selectFile(db, organisationId, versionId)
    if (!file) throw new Refusal('not-found', { what: 'charter-version', id: versionId })
    return file
  })
}

/**
 * The charter as it is read: each rule with what Balise does with its sentence.
 *
 * @throws {Refusal} no-charter
 */
export async function getCharterView(
  ctx: Reader,
  { locale }: { locale?: Locale } = {},
): Promise<CharterView> {
  return inTransaction(ctx, async (ctx) => {
    const row = await getRowInForce(ctx, ctx.now())
    const inForce = inForceView(row)
    const language = locale ?? (await getOrganisation(ctx)).locale
    const reader = ctx.actor.kind === 'member' ? [ctx.actor.personId] : []
    const [signature] = await selectSignatures(ctx.db, organisationOf(ctx.actor), row.id, reader)
    return {
      ...inForce,
      title: row.title,
      adoptedBy: row.adopted_by,
      adoptedAt: row.adopted_at.toISOString(),
      rules: inForce.charter.rules.map((rule) => ruleView(rule, inForce.charter, language)),
      acknowledgedAt: signature?.signed_at.toISOString() ?? null,
    }
  })
}

/**
 * When each person signed the version in force, ISO 8601; whoever did not sign it is not in it, whatever they
 * signed before.
 */
export async function listAcknowledgements(ctx: Reader, personIds?: string[]): Promise<Map<string, string>> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db, now }) => {
    const rows = await selectSignatures(db, organisationId, { inForceAt: now() }, personIds)
    return new Map(rows.map((row) => [row.person_id, row.signed_at.toISOString()]))
  })
}

/** Role id → its name for people, as the charter in force has them; empty before any is. */
export async function listRoles(ctx: Reader): Promise<Record<string, string>> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db, now }) => {
    const row = await selectInForce(db, organisationId, now())
    return row ? inForceView(row).charter.roles : {}
  })
}

async function getRowInForce({ db, actor }: Reader, at: Date): Promise<AdoptedRow> {
  const row = await selectInForce(db, organisationOf(actor), at)
  if (!row) throw new Refusal('no-charter', {})
  return row
}
