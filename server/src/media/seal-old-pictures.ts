import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { keepKey } from './media-keys.ts'
import { masterPath, sizePath } from './paths.ts'
import { listPersonIds } from './queries.ts'
import { isSealed, writeSealed } from './sealed-files.ts'
import type { MediaSize } from './types.ts'

const AT_ONCE = 50
const SIZES: MediaSize[] = ['small', 'medium', 'large']

/**
 * Encrypts pictures that were kept before there were keys. The key is kept first, so that an interruption loses no
 * picture: each file says whether it is encrypted.
 */
export async function sealOldPictures(
  ctx: Needs<'db' | 'now' | 'random' | 'actor' | 'files' | 'keys'>,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const rows = await inTransaction(ctx, ({ db }) =>
    db
      .selectFrom('media')
      .select(['id', 'type'])
      .where('destroyed_at', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('media_key').select('media_id').whereRef('media_key.media_id', '=', 'media.id')),
        ),
      )
      .limit(AT_ONCE)
      .execute(),
  )
  for (const { id, type } of rows) {
    const key = ctx.random(32)
    const paths = [
      masterPath(organisationId, id, type),
      ...SIZES.map((size) => sizePath(organisationId, id, size)),
    ]
    await inTransaction(ctx, async (ctx) => keepKey(ctx, id, key, await listPersonIds(ctx.db, id)))
    for (const path of paths) {
      const bytes = await ctx.files.read(path)
      if (!isSealed(bytes)) await writeSealed(ctx, key, path, bytes)
    }
  }
}
