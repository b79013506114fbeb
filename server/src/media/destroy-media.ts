import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { getPerson } from '../people/index.ts'
import { destroyPicturesInput } from './inputs.ts'
import type { DestroyPicturesInput } from './inputs.ts'
import { forgetEvidenceOf, removeForgottenEvidence } from './destroy-evidence.ts'
import { folderOf } from './paths.ts'
import { canDestroyMedia } from './policy.ts'

type DestroyContext = Needs<'db' | 'now' | 'actor' | 'files' | 'keys'>

/** Hours during which a hasty hiding can still be taken back. */
const REGRET_HOURS = 24

/**
 * Destroys every picture that someone is on, the papers signed for them and what shows their removals, by destroying
 * their key: even a copy of the disk or of the database made before cannot be read without it. Copies where they were
 * hidden stay. The log keeps the digests, and still verifies.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function destroyPictures(
  ctx: DestroyContext,
  input: DestroyPicturesInput,
): Promise<{ destroyed: number }> {
  const { personId } = destroyPicturesInput.parse(input)
  const organisationId = organisationOf(ctx.actor)
  const ids = await inTransaction(ctx, async (ctx) => {
    if (!canDestroyMedia(ctx.actor)) throw new Refusal('not-allowed', { action: 'destroy-media' })
    await getPerson(ctx, { personId })
    const rows = await ctx.db
      .selectFrom('media')
      .select('id')
      .where('destroyed_at', 'is', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('media_person')
            .select('media_id')
            .whereRef('media_person.media_id', '=', 'media.id')
            .where('person_id', '=', personId),
        ),
      )
      .execute()
    const ids = rows.map(({ id }) => id)
    await forget(ctx, ids)
    await forgetEvidenceOf(ctx, personId)
    await append(ctx, 'media.person-destroyed', personId, { pictures: ids.length })
    return ids
  })
  ctx.keys.people.destroy(organisationId, personId)
  for (const id of ids) await ctx.files.remove(folderOf(organisationId, id))
  await removeForgottenEvidence(ctx)
  return { destroyed: ids.length }
}

/** Originals that a copy replaced a day ago, where the organisation chose not to keep them. */
export async function destroyOriginals(ctx: DestroyContext): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const ids = await inTransaction(ctx, async (ctx) => {
    const setting = await ctx.db.selectFrom('media_setting').select('originals').executeTakeFirst()
    if (setting?.originals !== 'destroyed') return []
    const rows = await ctx.db
      .selectFrom('media')
      .select('id')
      .where('destroyed_at', 'is', null)
      .where('locked_at', '<', new Date(ctx.now().getTime() - REGRET_HOURS * 3_600_000))
      .limit(200)
      .execute()
    const ids = rows.map(({ id }) => id)
    await forget(ctx, ids)
    return ids
  })
  for (const id of ids) await ctx.files.remove(folderOf(organisationId, id))
}

/** Without its key a picture is noise: its files may follow a moment later. */
async function forget(ctx: Needs<'db' | 'now' | 'actor'>, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await ctx.db.deleteFrom('media_key').where('media_id', 'in', ids).execute()
  await ctx.db.deleteFrom('face').where('media_id', 'in', ids).execute()
  await ctx.db.updateTable('media').set({ destroyed_at: ctx.now() }).where('id', 'in', ids).execute()
  for (const id of ids) await append(ctx, 'media.destroyed', id, {})
}
