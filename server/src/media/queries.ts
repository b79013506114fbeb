import { sql } from 'kysely'
import { z } from 'zod'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import type { OutgoingMedia } from '../networks/network.ts'
import { listPeopleById } from '../people/index.ts'
import { listFaceRows } from './faces.ts'
import { listMediaInput, readMediaInput } from './inputs.ts'
import type { ListMediaInput, ReadMediaInput } from './inputs.ts'
import { canReadMedia, canSeeLocked } from './policy.ts'
import { openRow, readMaster, readSize } from './read-master.ts'
import type { MediaView } from './types.ts'
import { mediaView } from './views.ts'
import type { MediaRow } from './views.ts'

type Reader = Needs<'db' | 'now' | 'actor'>

/** @throws {Refusal} not-allowed · not-found */
export async function getMedia(ctx: Reader, { mediaId }: { mediaId: string }): Promise<MediaView> {
  const [media] = await listMediaById(ctx, [mediaId])
  if (!media) throw new Refusal('not-found', { what: 'media', id: mediaId })
  return media
}

/** Those of `mediaIds` that belong to this organisation, in the order they are asked for. */
export function listMediaById(ctx: Reader, mediaIds: string[]): Promise<MediaView[]> {
  return inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    const ids = mediaIds.filter(isId)
    if (ids.length === 0) return []
    const rows = await ctx.db.selectFrom('media').selectAll().where('id', 'in', ids).execute()
    const views = new Map((await viewRows(ctx, rows)).map((view) => [view.id, view]))
    return mediaIds.flatMap((id) => views.get(id) ?? [])
  })
}

/**
 * The latest first; `before` is the `createdAt` of the last one already seen. Originals under lock are shown to those
 * who may see them, destroyed ones to nobody.
 */
export function listMedia(ctx: Reader, input: ListMediaInput = {}): Promise<MediaView[]> {
  const { before, limit, search, unitId, personId } = listMediaInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    const rows = await ctx.db
      .selectFrom('media')
      .selectAll()
      .where('destroyed_at', 'is', null)
      .$if(before !== undefined, (query) => query.where('created_at', '<', new Date(before!)))
      .$if(!!search, (query) => query.where(saysAllOf(search!)))
      .$if(personId !== undefined, (query) => query.where('id', 'in', onWhich(ctx.db, [personId!])))
      .$if(unitId !== undefined, (query) =>
        query.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('media_person as shown')
              .innerJoin('person', (join) =>
                join
                  .onRef('person.organisation_id', '=', 'shown.organisation_id')
                  .onRef('person.id', '=', 'shown.person_id'),
              )
              .select('shown.media_id')
              .whereRef('shown.media_id', '=', 'media.id')
              .where('person.unit_id', '=', unitId!),
          ),
        ),
      )
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return viewRows(
      ctx,
      rows.filter((row) => row.locked_at === null || canSeeLocked(ctx.actor, row)),
    )
  })
}

/** @throws {Refusal} not-allowed · not-found · media-locked · media-destroyed */
export async function readMedia(
  ctx: Needs<'db' | 'actor' | 'files' | 'keys'>,
  input: ReadMediaInput,
): Promise<{ type: 'image/webp'; bytes: Uint8Array }> {
  const asked = readMediaInput.safeParse(input)
  if (!asked.success) throw new Refusal('not-found', { what: 'media', id: input.mediaId })
  const { mediaId, size } = asked.data
  const opened = await inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    return openRow(ctx, await getSeenRow(ctx, mediaId))
  })
  return { type: 'image/webp', bytes: await readSize(ctx, opened, size) }
}

/** The master and its words, as a connector sends them. @throws {Refusal} not-allowed · not-found · media-destroyed */
export async function loadOutgoing(
  ctx: Needs<'db' | 'actor' | 'files' | 'keys'>,
  mediaId: string,
): Promise<OutgoingMedia> {
  const opened = await inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    return openRow(ctx, await getMediaRow(ctx.db, mediaId))
  })
  const { id, width, height, alt, type } = opened.row
  const bytes = await readMaster(ctx, opened)
  return { id, type: type as OutgoingMedia['type'], width, height, alt, bytes }
}

const isId = (text: string) => z.uuid().safeParse(text).success

/** @throws {Refusal} not-found */
export async function getMediaRow(db: Database, mediaId: string): Promise<MediaRow> {
  const row = isId(mediaId)
    ? await db.selectFrom('media').selectAll().where('id', '=', mediaId).executeTakeFirst()
    : undefined
  if (!row) throw new Refusal('not-found', { what: 'media', id: mediaId })
  return row
}

/** One whose pixels the actor may see. @throws {Refusal} not-found · media-locked */
export async function getSeenRow({ db, actor }: Needs<'db' | 'actor'>, mediaId: string): Promise<MediaRow> {
  const row = await getMediaRow(db, mediaId)
  if (row.locked_at && !canSeeLocked(actor, row)) throw new Refusal('media-locked', {})
  return row
}

export async function listPersonIds(db: Database, mediaId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('media_person')
    .select('person_id')
    .where('media_id', '=', mediaId)
    .execute()
  return rows.map((row) => row.person_id)
}

const onWhich = (db: Database, personIds: string[]) =>
  db.selectFrom('media_person').select('media_id').where('person_id', 'in', personIds)

/** Each word is somewhere in what is written about the picture; `%` and `_` are letters like others. */
function saysAllOf(search: string) {
  const words = search.split(/\s+/).filter(Boolean)
  const written = sql<string>`media.alt || ' ' || media.file_name || ' ' || coalesce(media.credit, '') || ' ' || coalesce(media.taken_by, '')`
  const conditions = words.map(
    (word) => sql<boolean>`${written} ilike ${`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
  )
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`
}

function mustRead({ actor }: Needs<'actor'>) {
  if (!canReadMedia(actor)) throw new Refusal('not-allowed', { action: 'read-media' })
}

async function viewRows(ctx: Reader, rows: MediaRow[]): Promise<MediaView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const shown = await ctx.db.selectFrom('media_person').selectAll().where('media_id', 'in', ids).execute()
  const faces = await listFaceRows(ctx.db, ids)
  const named = [...shown.map((row) => row.person_id), ...faces.flatMap(({ person_id }) => person_id ?? [])]
  const byName = (await listPeopleById(ctx, [...new Set(named)]))
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  return rows.map((row) => {
    const here = new Set(shown.filter((one) => one.media_id === row.id).map((one) => one.person_id))
    return mediaView(
      row,
      byName.filter(({ id }) => here.has(id)),
      faces.filter((face) => face.media_id === row.id),
      byName,
    )
  })
}
