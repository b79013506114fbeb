import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { listPeopleById } from '../people/index.ts'
import { describeMediaInput } from './inputs.ts'
import type { DescribeMediaInput } from './inputs.ts'
import { canAddMedia } from './policy.ts'
import { getMediaRow } from './queries.ts'

/**
 * Says what a picture shows, who is on it, how many faces were counted and where it comes from. Posts that hold it
 * change with it: what was approved before no longer matches.
 *
 * @throws {Refusal} not-allowed · not-found, of the picture or of a person
 */
export function describeMedia(ctx: Needs<'db' | 'now' | 'actor'>, input: DescribeMediaInput): Promise<void> {
  const { mediaId, personIds, ...words } = describeMediaInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { actor } = ctx
    if (!canAddMedia(actor)) throw new Refusal('not-allowed', { action: 'describe-media' })
    const { organisation_id } = await getMediaRow(ctx.db, mediaId)
    const persons = [...new Set(personIds)]
    const known = new Set((await listPeopleById(ctx, persons)).map(({ id }) => id))
    for (const id of persons) if (!known.has(id)) throw new Refusal('not-found', { what: 'person', id })

    await ctx.db.updateTable('media').set(words).where('id', '=', mediaId).execute()
    await ctx.db.deleteFrom('media_person').where('media_id', '=', mediaId).execute()
    for (const person_id of persons)
      await ctx.db
        .insertInto('media_person')
        .values({ organisation_id, media_id: mediaId, person_id })
        .execute()
    await append(ctx, 'media.described', mediaId, { ...words, persons })
  })
}
