import type { Insertable } from 'kysely'
import { inTransaction } from '../ctx.ts'
import type { Member, Needs } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import type { LogKind } from '../log/index.ts'
import { insertFaces } from './faces.ts'
import type { NewFace } from './faces.ts'
import type { Picture } from './make-picture.ts'
import { keepKey } from './media-keys.ts'
import { folderOf, masterPath, sizePath } from './paths.ts'
import { writeSealed } from './sealed-files.ts'
import type { MediaSize } from './types.ts'

export type StoreContext = Needs<'db' | 'now' | 'newId' | 'random' | 'actor' | 'files' | 'keys' | 'enqueue'>

/** What is known of a picture besides its pixels. */
export type Said = Pick<
  Insertable<Tables['media']>,
  | 'file_name'
  | 'alt'
  | 'faces'
  | 'source'
  | 'licence'
  | 'credit'
  | 'made_from'
  | 'taken_on'
  | 'taken_by'
  | 'taken_place'
>

export const COUNT_FACES = 'media.count-faces'

/**
 * Keeps a picture: its files, under a key of its own, then its row. A row without its files would be a picture that
 * nobody can see; files whose row was refused are removed.
 *
 * @throws {Refusal} disk-full
 */
export async function storePicture(
  ctx: StoreContext,
  { organisationId, personId }: Member,
  { master, sizes }: Picture,
  {
    said,
    personIds,
    faces,
    entry,
  }: {
    said: Said
    personIds: string[]
    faces: NewFace[]
    entry: { kind: LogKind; data: Record<string, unknown> }
  },
): Promise<{ id: string }> {
  const id = ctx.newId()
  const key = ctx.random(32)
  const { type, width, height, digest, bytes } = master
  try {
    for (const [size, content] of Object.entries(sizes))
      await writeSealed(ctx, key, sizePath(organisationId, id, size as MediaSize), content)
    await writeSealed(ctx, key, masterPath(organisationId, id, type), bytes)

    await inTransaction(ctx, async (ctx) => {
      await ctx.db
        .insertInto('media')
        .values({
          ...said,
          organisation_id: organisationId,
          id,
          kind: 'image',
          digest,
          type,
          width,
          height,
          bytes: bytes.length,
          uploaded_by: personId,
          created_at: ctx.now(),
        })
        .execute()
      await keepKey(ctx, id, key, personIds)
      for (const person_id of personIds)
        await ctx.db
          .insertInto('media_person')
          .values({ organisation_id: organisationId, media_id: id, person_id })
          .execute()
      await insertFaces(ctx.db, organisationId, id, faces, ctx.newId)
      await append(ctx, entry.kind, id, { digest, type, width, height, ...entry.data })
      await ctx.enqueue(ctx, COUNT_FACES, { organisationId, mediaId: id })
    })
    return { id }
  } catch (error) {
    await ctx.files.remove(folderOf(organisationId, id))
    throw asRefusal(error)
  }
}

export const asRefusal = (error: unknown) => (isDiskFull(error) ? new Refusal('disk-full', {}) : error)

// 53100 is PostgreSQL's "disk full": https://www.postgresql.org/docs/current/errcodes-appendix.html
const isDiskFull = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOSPC', 'EDQUOT', '53100'].includes(String(error.code))
