import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import { getVersionFileInput } from './inputs.ts'
import type { GetVersionFileInput } from './inputs.ts'
import { charterOf } from './parsed.ts'
import { getPublication } from './public-charter.ts'
import { selectInForce } from './rows.ts'
import type { VersionReading } from './types.ts'
import { versionView } from './views.ts'

/**
 * Any version as it is read: in force, to come or replaced. What was verified with it can be read against it.
 *
 * @throws {Refusal} not-found
 */
export async function readVersion(
  ctx: Needs<'db' | 'actor' | 'now'>,
  input: GetVersionFileInput,
): Promise<VersionReading> {
  const organisationId = organisationOf(ctx.actor)
  const { versionId } = getVersionFileInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .selectFrom('charter_version')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .where('id', '=', versionId)
      .executeTakeFirst()
    if (!row) throw new Refusal('not-found', { what: 'charter-version', id: versionId })
    const inForce = await selectInForce(ctx.db, organisationId, ctx.now())
    const { contacts } = await getOrganisation(ctx)
    const publication = await getPublication(ctx)
    return {
      ...versionView(row, inForce?.id),
      charter: charterOf(row),
      source: row.source,
      contacts,
      address: publication?.address ?? null,
    }
  })
}
