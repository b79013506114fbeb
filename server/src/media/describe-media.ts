import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { describeMediaInput } from './inputs.ts'
import type { DescribeMediaInput } from './inputs.ts'
import { canAddMedia } from './policy.ts'
import { getMediaRow } from './queries.ts'
import { setPersons } from './set-persons.ts'

/**
 * Says what a picture shows, who is on it, how many faces were counted and where it comes from. Posts that hold it
 * change with it: what was approved before no longer matches.
 *
 * @throws {Refusal} not-allowed · not-found, of the picture or of a person
 */
export function describeMedia(
  ctx: Needs<'db' | 'now' | 'actor' | 'keys' | 'enqueue'>,
  input: DescribeMediaInput,
): Promise<void> {
  const { mediaId, personIds, takenOn, takenBy, takenPlace, ...words } = describeMediaInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    if (!canAddMedia(ctx.actor)) throw new Refusal('not-allowed', { action: 'describe-media' })
    await getMediaRow(ctx.db, mediaId)
    const persons = await setPersons(ctx, mediaId, personIds)
    // A face cannot be someone who is not on the picture.
    await ctx.db
      .updateTable('face')
      .set({ who: null, person_id: null })
      .where('media_id', '=', mediaId)
      .where('person_id', 'is not', null)
      .$if(persons.length > 0, (query) => query.where('person_id', 'not in', persons))
      .execute()
    const taken = {
      ...(takenOn !== undefined && { taken_on: takenOn }),
      ...(takenBy !== undefined && { taken_by: takenBy || null }),
      ...(takenPlace !== undefined && { taken_place: takenPlace || null }),
    }
    await ctx.db
      .updateTable('media')
      .set({ ...words, ...taken })
      .where('id', '=', mediaId)
      .execute()
    await append(ctx, 'media.described', mediaId, { ...words, ...taken, persons })
  })
}
