import { z } from 'zod'
import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Database } from '../db/client.ts'
import { Refusal } from '../errors.ts'
import type { OutgoingMedia } from '../networks/network.ts'
import { listPeopleById } from '../people/index.ts'
import { listMediaInput, readMediaInput } from './inputs.ts'
import type { ListMediaInput, ReadMediaInput } from './inputs.ts'
import { masterPath, sizePath } from './paths.ts'
import { canReadMedia } from './policy.ts'
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

/** The latest first; `before` is the `createdAt` of the last one already seen. */
export function listMedia(ctx: Reader, input: ListMediaInput = {}): Promise<MediaView[]> {
  const { before, limit } = listMediaInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    const rows = await ctx.db
      .selectFrom('media')
      .selectAll()
      .$if(before !== undefined, (query) => query.where('created_at', '<', new Date(before!)))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(limit)
      .execute()
    return viewRows(ctx, rows)
  })
}

/** @throws {Refusal} not-allowed · not-found */
export async function readMedia(
  ctx: Needs<'db' | 'actor' | 'files'>,
  input: ReadMediaInput,
): Promise<{ type: 'image/webp'; bytes: Uint8Array }> {
  const asked = readMediaInput.safeParse(input)
  if (!asked.success) throw new Refusal('not-found', { what: 'media', id: input.mediaId })
  const { mediaId, size } = asked.data
  await inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    await getMediaRow(ctx.db, mediaId)
  })
  return {
    type: 'image/webp',
    bytes: await ctx.files.read(sizePath(organisationOf(ctx.actor), mediaId, size)),
  }
}

/** The master and its words, as a connector sends them. @throws {Refusal} not-allowed · not-found */
export async function loadOutgoing(
  ctx: Needs<'db' | 'actor' | 'files'>,
  mediaId: string,
): Promise<OutgoingMedia> {
  const row = await inTransaction(ctx, async (ctx) => {
    mustRead(ctx)
    return getMediaRow(ctx.db, mediaId)
  })
  const { id, width, height, alt } = row
  const type = row.type as OutgoingMedia['type']
  return {
    id,
    type,
    width,
    height,
    alt,
    bytes: await ctx.files.read(masterPath(row.organisation_id, id, type)),
  }
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

export async function listPersonIds(db: Database, mediaId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('media_person')
    .select('person_id')
    .where('media_id', '=', mediaId)
    .execute()
  return rows.map((row) => row.person_id)
}

function mustRead({ actor }: Needs<'actor'>) {
  if (!canReadMedia(actor)) throw new Refusal('not-allowed', { action: 'read-media' })
}

async function viewRows(ctx: Reader, rows: MediaRow[]): Promise<MediaView[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const shown = await ctx.db.selectFrom('media_person').selectAll().where('media_id', 'in', ids).execute()
  const people = await listPeopleById(ctx, [...new Set(shown.map((row) => row.person_id))])
  const byName = people
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'fr'))
  return rows.map((row) => {
    const here = new Set(shown.filter((one) => one.media_id === row.id).map((one) => one.person_id))
    return mediaView(
      row,
      byName.filter(({ id }) => here.has(id)),
    )
  })
}
