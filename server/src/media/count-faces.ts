import { setTimeout as sleep } from 'node:timers/promises'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { isSameFace } from '../faces/merge.ts'
import { findFaces } from '../faces/find-faces.ts'
import { boxOf, countOf, insertFaces, listFaceRows } from './faces.ts'
import { canReadMedia } from './policy.ts'
import { getMediaRow } from './queries.ts'
import { openRow, readMaster } from './read-master.ts'

// A job and a page that waits for it ask at the same time: one look answers both.
const looking = new Map<string, Promise<boolean>>()

/**
 * Looks for the faces of a picture, once, and boxes those that nobody has boxed yet: of a copy where some are hidden,
 * the others are known already. Nobody is recognised. What a person counted is not touched.
 *
 * @param withinSeconds how long to wait; the look goes on without whoever waited
 * @returns whether it was looked at; false when the detector failed, which a later try may mend
 * @throws {Refusal} not-allowed · not-found · media-destroyed
 */
export async function countFaces(
  ctx: CountContext,
  { mediaId, withinSeconds }: { mediaId: string; withinSeconds?: number },
): Promise<boolean> {
  if (!canReadMedia(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-media' })
  const key = `${organisationOf(ctx.actor)} ${mediaId}`
  const look = looking.get(key) ?? lookOnce(ctx, mediaId).finally(() => looking.delete(key))
  looking.set(key, look)
  if (withinSeconds === undefined) return look
  return Promise.race([look, sleep(withinSeconds * 1000, false, { ref: false })])
}

type CountContext = Needs<'db' | 'now' | 'newId' | 'actor' | 'files' | 'keys'>

async function lookOnce(ctx: CountContext, mediaId: string): Promise<boolean> {
  const opened = await inTransaction(ctx, async (ctx) => openRow(ctx, await getMediaRow(ctx.db, mediaId)))
  if (opened.row.looked_at) return true
  const answer = await findFaces(await readMaster(ctx, opened))

  return inTransaction(ctx, async (ctx) => {
    const row = await ctx.db
      .selectFrom('media')
      .select(['organisation_id', 'faces', 'looked_at'])
      .where('id', '=', mediaId)
      .forUpdate()
      .executeTakeFirst()
    if (!row || row.looked_at) return true
    if ('failed' in answer) {
      await ctx.db
        .updateTable('media')
        .set({ look_failed: answer.failed.slice(0, 500) })
        .where('id', '=', mediaId)
        .execute()
      return false
    }
    const known = await listFaceRows(ctx.db, [mediaId])
    const found = answer.faces.filter((box) => !known.some((face) => isSameFace(boxOf(face), box)))
    await insertFaces(
      ctx.db,
      row.organisation_id,
      mediaId,
      found.map((box) => ({ box, found_by: 'machine', who: null, person_id: null })),
      ctx.newId,
    )
    const all = [...known, ...found.map(() => ({ who: null, found_by: 'machine' }))]
    // A number that a person gave stays, unless their own boxes were carried over and the machine sees one more.
    const isMachines = row.faces === null || (known.length > 0 && found.length > 0)
    await ctx.db
      .updateTable('media')
      .set({
        looked_at: ctx.now(),
        look_failed: null,
        faces_found: answer.faces.length,
        ...(isMachines && { faces: countOf(all) }),
      })
      .where('id', '=', mediaId)
      .execute()
    return true
  })
}
