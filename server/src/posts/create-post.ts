import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { getOrganisation } from '../organisation/index.ts'
import { checkReferences } from './check-references.ts'
import { createPostInput } from './inputs.ts'
import type { CreatePostInput } from './inputs.ts'
import { setChannelsAndMedia } from './write-post.ts'

/**
 * Opens a draft. Anyone who works here may: who publishes where is the charter's to say.
 *
 * @throws {Refusal} not-allowed · not-found · channel-closed
 */
export async function createPost(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor' | 'networks'>,
  input: CreatePostInput = {},
): Promise<{ id: string }> {
  const { organisationId, personId } = memberOf(ctx.actor)
  const { channelIds = [], mediaIds = [], ...content } = createPostInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    await checkReferences(ctx, { channelIds, mediaIds })

    const id = ctx.newId()
    await ctx.db
      .insertInto('post')
      .values({
        organisation_id: organisationId,
        id,
        author_id: personId,
        capacity: content.capacity ?? 'official',
        purpose: content.purpose ?? null,
        language: content.language ?? (await getOrganisation(ctx)).locale,
        text: content.text ?? '',
        answers: JSON.stringify(content.answers ?? {}),
        wanted_at: content.wantedAt ?? null,
        state: 'draft',
        revision: 1,
        created_at: ctx.now(),
        updated_at: ctx.now(),
      })
      .execute()
    await setChannelsAndMedia(ctx, id, { channelIds, mediaIds })
    await append(ctx, 'post.created', id, {})
    return { id }
  })
}
