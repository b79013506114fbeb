import { inTransaction } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { hideBoxes } from './pictures.ts'
import { hideInMediaInput } from './inputs.ts'
import type { HideInMediaInput } from './inputs.ts'
import { masterPath } from './paths.ts'
import { canAddMedia } from './policy.ts'
import { getMediaRow, listPersonIds } from './queries.ts'
import { storePicture } from './store-picture.ts'
import type { StoreContext } from './store-picture.ts'

/**
 * Makes another picture where some faces can no longer be recognised, and where `personIds` are no longer declared.
 * The first one stays as it was: a post shows the new one once it is chosen.
 *
 * @throws {Refusal} not-allowed · not-found, of the picture or of someone who is not on it · disk-full
 */
export async function hideInMedia(ctx: StoreContext, input: HideInMediaInput): Promise<{ id: string }> {
  const { mediaId, boxes, personIds } = hideInMediaInput.parse(input)
  const { actor } = ctx
  if (!canAddMedia(actor)) throw new Refusal('not-allowed', { action: 'hide-in-media' })
  const { row, shown } = await inTransaction(ctx, async ({ db }) => ({
    row: await getMediaRow(db, mediaId),
    shown: await listPersonIds(db, mediaId),
  }))
  for (const id of personIds) if (!shown.includes(id)) throw new Refusal('not-found', { what: 'person', id })

  const master = await ctx.files.read(masterPath(row.organisation_id, row.id, row.type))
  const picture = await hideBoxes(master, boxes)
  const { file_name, alt, faces, source, licence, credit } = row
  return storePicture(ctx, actor, picture, {
    said: {
      file_name,
      alt,
      faces: faces === null ? null : Math.max(0, faces - boxes.length),
      source,
      licence,
      credit,
      made_from: row.id,
    },
    personIds: shown.filter((id) => !personIds.includes(id)),
    entry: { kind: 'media.hidden', data: { madeFrom: row.id, boxes, hidden: personIds } },
  })
}
