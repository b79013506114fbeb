import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getSigning } from './get-signing.ts'
import { makeSheetInput } from './inputs.ts'
import type { MakeSheetInput } from './inputs.ts'
import { canMakeSheet } from './policy.ts'

/**
 * Prepares a sheet to be signed by hand: it keeps what is printed, under a code that comes back with the signature.
 *
 * @returns the sheet's id
 * @throws {Refusal} not-allowed · not-found · no-charter · already-signed
 */
export async function makeSheet(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'actor'>,
  input: MakeSheetInput,
): Promise<string> {
  const { personId, versionId } = makeSheetInput.parse(input)
  if (!canMakeSheet(ctx.actor, personId)) throw new Refusal('not-allowed', { action: 'make-sheet' })

  return inTransaction(ctx, async (ctx) => {
    const { state, shown, person } = await getSigning(ctx, { personId, versionId })
    if (state === 'signed') throw new Refusal('already-signed', { name: person.name })
    const id = ctx.newId()
    const code = drawCode(ctx.random)
    await ctx.db
      .insertInto('signing_sheet')
      .values({
        organisation_id: organisationOf(ctx.actor),
        id,
        code,
        charter_version_id: versionId,
        person_id: personId,
        shown,
        made_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
        made_at: ctx.now(),
      })
      .execute()
    await append(ctx, 'signing-sheet.made', id, { versionId, personId })
    return id
  })
}

/** Eight signs that nobody confuses when they copy them from paper: forty bits. */
export function drawCode(random: (bytes: number) => Uint8Array): string {
  const signs = [...random(8)].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32]).join('')
  return `${signs.slice(0, 4)}-${signs.slice(4)}`
}
