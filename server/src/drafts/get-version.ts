import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { draftVersionInput } from './inputs.ts'
import type { DraftVersionInput } from './inputs.ts'
import { canWriteDrafts } from './policy.ts'
import type { DraftVersion } from './types.ts'
import { getVersionRow } from './versions.ts'

/**
 * A version of a draft, with its file.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getDraftVersion(
  ctx: Needs<'db' | 'actor'>,
  input: DraftVersionInput,
): Promise<DraftVersion> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-draft' })
  const { versionId } = draftVersionInput.parse(input)
  return inTransaction(ctx, (ctx) => getVersionRow(ctx, versionId))
}
