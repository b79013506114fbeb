import {
  carryAcknowledgements,
  endCarried,
  getVersion,
  listLastSigned,
  listSignatures,
  listVersions,
} from '../charter/index.ts'
import type { Carried, CharterInForce } from '../charter/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { listPeopleById } from '../people/index.ts'
import { changesFor } from './changes-for.ts'
import { listSignable } from './get-signing.ts'
import { boundOf } from './who-is-asked.ts'

type CarryCtx = Needs<'db' | 'now' | 'actor'>

/**
 * Lets signatures of the version before hold for a new one, for those whom no changed rule binds. What each really
 * signed is compared with the new text, however many versions lie between.
 *
 * @returns how many carry over
 */
export async function carryOver(ctx: CarryCtx, versionId: string): Promise<number> {
  return inTransaction(ctx, async (ctx) => {
    const after = await getVersion(ctx, versionId)
    const versions = await listVersions(ctx) // the last to take effect first
    const previous = versions.slice(versions.findIndex(({ id }) => id === versionId) + 1)[0]
    if (!previous) return 0
    const holders = (await listSignatures(ctx, previous.id)).map(({ personId }) => personId)
    const signed = await listLastSigned(ctx, versionId)
    const charterOf = versionsOf(ctx)
    const carried: Carried[] = []
    for (const person of await listPeopleById(ctx, holders)) {
      const fromVersionId = signed.get(person.id) ?? previous.id
      const before = await charterOf(fromVersionId)
      const { mine, all } = changesFor(before.charter, after.charter, boundOf(person))
      if (mine.length === 0)
        carried.push({ versionId, personId: person.id, fromVersionId, changedRules: all })
    }
    await carryAcknowledgements(ctx, carried)
    return carried.length
  })
}

/** Ends what carried over to people who have since taken on a role that a changed rule binds. */
export async function recheckCarried(ctx: CarryCtx): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const charterOf = versionsOf(ctx)
    for (const { id: versionId } of await listSignable(ctx)) {
      const carried = (await listSignatures(ctx, versionId)).filter(({ how }) => how === 'carried')
      const people = new Map(
        (
          await listPeopleById(
            ctx,
            carried.map(({ personId }) => personId),
          )
        ).map((one) => [one.id, one]),
      )
      for (const { personId, fromVersionId } of carried) {
        const person = people.get(personId)
        if (!person || !fromVersionId) continue
        const [before, after] = [await charterOf(fromVersionId), await charterOf(versionId)]
        const { mine } = changesFor(before.charter, after.charter, boundOf(person))
        if (mine.length > 0) await endCarried(ctx, { versionId, personId, rules: mine.map(({ id }) => id) })
      }
    }
  })
}

/** Each version is read once. */
function versionsOf(ctx: CarryCtx): (versionId: string) => Promise<CharterInForce> {
  const known = new Map<string, Promise<CharterInForce>>()
  return (versionId) => {
    const found = known.get(versionId) ?? getVersion(ctx, versionId)
    known.set(versionId, found)
    return found
  }
}
