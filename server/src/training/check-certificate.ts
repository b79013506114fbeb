import { sql } from 'kysely'
import { getVersion } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { limitTries } from '../people/index.ts'
import { certificateCodeInput } from './inputs.ts'
import type { CertificateCodeInput } from './inputs.ts'

/** What a code says to an outsider: never who was trained. */
export type CertificateView = { organisation: string; version: string; trainedOn: string }

/**
 * What stands behind the code of a certificate; nothing for a code that no certificate bears.
 *
 * @throws {Refusal} too-many-attempts
 */
export async function checkCertificate(
  ctx: Needs<'db' | 'now' | 'newId'>,
  input: CertificateCodeInput,
): Promise<CertificateView[]> {
  const { code, address } = certificateCodeInput.parse(input)
  await limitTries(ctx, 'certificate', address)
  const attempts = await inTransaction({ ...ctx, actor: { kind: 'visitor' } }, async ({ db }) => {
    await sql`select set_config('balise.certificate_code', ${code}, true)`.execute(db)
    return db
      .selectFrom('training_attempt')
      .select(['organisation_id', 'charter_version_id', 'finished_at'])
      .where('code', '=', code)
      .where('passed', '=', true)
      .execute()
  })
  const views: CertificateView[] = []
  for (const { organisation_id: organisationId, charter_version_id: versionId, finished_at } of attempts) {
    const actor = { kind: 'system', organisationId, job: 'certificate' } as const
    const view = await inTransaction({ ...ctx, actor }, async (ctx) => {
      const { name, timezone } = await getOrganisation(ctx)
      const { version } = await getVersion(ctx, versionId)
      return { organisation: name, version, trainedOn: dayIn(timezone, finished_at!) }
    })
    views.push(view)
  }
  return views
}
