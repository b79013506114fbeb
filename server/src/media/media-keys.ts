import { hkdfSync } from 'node:crypto'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { openBytes, sealBytes } from '../parts/sealing.ts'

type KeyContext = Needs<'db' | 'actor' | 'keys'>

/** Under the key of the installation and those of everyone on it: without one of them it does not open any more. */
export function wrappingKey({ keys }: Needs<'keys'>, mediaId: string, personKeys: Uint8Array[]): Uint8Array {
  return new Uint8Array(
    hkdfSync('sha256', Buffer.concat([keys.vault, ...personKeys]), mediaId, 'balise picture key', 32),
  )
}

/** Keeps the key of a picture for whoever is on it now; called again each time someone is added or taken off. */
export async function keepKey(
  ctx: KeyContext,
  mediaId: string,
  key: Uint8Array,
  personIds: string[],
): Promise<void> {
  const organisation_id = organisationOf(ctx.actor)
  const person_ids = personIds.toSorted()
  const personKeys = person_ids.map((id) => ctx.keys.people.get(organisation_id, id))
  const wrapped = sealBytes(wrappingKey(ctx, mediaId, personKeys), key, mediaId)
  await ctx.db
    .insertInto('media_key')
    .values({ organisation_id, media_id: mediaId, wrapped, person_ids })
    .onConflict((conflict) =>
      conflict.columns(['organisation_id', 'media_id']).doUpdateSet({ wrapped, person_ids }),
    )
    .execute()
}

/**
 * The key of a picture; null for one that was kept before pictures were encrypted.
 *
 * @returns `destroyed` when a key that wrapped it is gone: nobody opens it any more
 */
export async function findKey(ctx: KeyContext, mediaId: string): Promise<Uint8Array | null | 'destroyed'> {
  const row = await ctx.db
    .selectFrom('media_key')
    .select(['organisation_id', 'wrapped', 'person_ids'])
    .where('media_id', '=', mediaId)
    .executeTakeFirst()
  if (!row) return null
  const personKeys = row.person_ids.map((id) => ctx.keys.people.find(row.organisation_id, id))
  if (personKeys.some((key) => key === undefined)) return 'destroyed'
  return openBytes(wrappingKey(ctx, mediaId, personKeys as Uint8Array[]), row.wrapped, mediaId)
}

/** Who is on a picture has changed: its key is wrapped again. */
export async function rewrapKey(ctx: KeyContext, mediaId: string, personIds: string[]): Promise<void> {
  const key = await findKey(ctx, mediaId)
  if (key !== null && key !== 'destroyed') await keepKey(ctx, mediaId, key, personIds)
}
