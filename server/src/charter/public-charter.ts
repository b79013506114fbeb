import type { Charter, Contact } from '@balise/rules'
import { sql } from 'kysely'
import type { Database } from '../db/client.ts'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../organisation/index.ts'
import { publicCharterInput } from './inputs.ts'
import type { PublicCharterInput } from './inputs.ts'
import { charterOf } from './parsed.ts'
import { selectInForce, selectVersions } from './rows.ts'
import type { AdoptedRow } from './rows.ts'
import type { PublicCharterView, PublicVersionView, PublicationView } from './types.ts'

/** Where the charter is published; null while it is not. */
export async function getPublication(ctx: Needs<'db' | 'actor'>): Promise<PublicationView | null> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, async ({ db }) => {
    const row = await db
      .selectFrom('public_charter')
      .select(['address', 'published_at'])
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    return row ? { address: row.address, publishedAt: row.published_at.toISOString() } : null
  })
}

/**
 * The charter that anyone may read at an address: the version in force, or one before it. What the database shows to
 * whoever belongs to no organisation is what policies `by_address` and `when_public` say, whoever asks.
 *
 * @throws {Refusal} not-found, for an address that never was as for one that was closed
 */
export async function getPublicCharter(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: PublicCharterInput,
): Promise<PublicCharterView> {
  const parsed = publicCharterInput.safeParse(input)
  if (!parsed.success) throw noSuchCharter(input.address)
  const { address, version } = parsed.data
  return inTransaction({ ...ctx, actor: { kind: 'visitor' } }, async ({ db, now }) => {
    const organisation = await openAddress(db, address)
    const organisationId = organisation.organisation_id
    const inForce = await selectInForce(db, organisationId, now())
    const versions = (await selectVersions(db, organisationId)).filter(
      ({ effective_at }) => effective_at !== null && effective_at <= now(),
    )
    const wanted = version === null ? inForce?.id : versions.find((row) => row.version === version)?.id
    if (!inForce || !wanted) throw noSuchCharter(address)
    const row = wanted === inForce.id ? inForce : await selectAdopted(db, organisationId, wanted)
    const charter = charterOf(row)
    return {
      address,
      organisation: organisation.name,
      timezone: organisation.timezone,
      locale: organisation.locale as Locale,
      charter,
      source: row.source,
      contacts: namedIn(charter, organisation.contacts as Record<string, Contact>),
      ...publicVersion(row as AdoptedRow, inForce.id),
      versions: versions.map((one) => publicVersion(one as AdoptedRow, inForce.id)),
    }
  })
}

const namedIn = ({ contacts }: Charter, all: Record<string, Contact>) =>
  Object.fromEntries(Object.entries(all).filter(([id]) => Object.hasOwn(contacts, id)))

const noSuchCharter = (address: string) => new Refusal('not-found', { what: 'public-charter', id: address })

async function openAddress(db: Database, address: string) {
  await sql`select set_config('balise.public_charter', ${address}, true)`.execute(db)
  const organisation = await db
    .selectFrom('public_charter')
    .innerJoin('organisation', 'organisation.organisation_id', 'public_charter.organisation_id')
    .select(['public_charter.organisation_id', 'organisation.name', 'organisation.timezone'])
    .select(['organisation.locale', 'organisation.contacts'])
    .where('public_charter.address', '=', address)
    .executeTakeFirst()
  if (!organisation) throw noSuchCharter(address)
  return organisation
}

const selectAdopted = (db: Database, organisationId: string, id: string) =>
  db
    .selectFrom('charter_version')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()

const publicVersion = (
  { version, digest, adopted_by, adopted_at, effective_at, id }: Omit<AdoptedRow, 'source'>,
  inForceId: string,
): PublicVersionView => ({
  version,
  digest,
  adoptedBy: adopted_by,
  adoptedAt: adopted_at.toISOString(),
  effectiveAt: effective_at.toISOString(),
  inForce: id === inForceId,
})
