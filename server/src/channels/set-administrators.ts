import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { listPeopleById } from '../people/index.ts'
import { setAdministratorsInput } from './inputs.ts'
import type { SetAdministratorsInput } from './inputs.ts'
import { canManageChannels } from './policy.ts'
import { getChannelRow } from './queries.ts'

/**
 * Says who holds the keys of an account, in place of whoever was said before. Balise gives nobody a key by this: it
 * lets the charter count them.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function setAdministrators(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: SetAdministratorsInput,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  if (!canManageChannels(ctx.actor)) throw new Refusal('not-allowed', { action: 'set-administrators' })
  const { channelId, personIds } = setAdministratorsInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const { slug } = await getChannelRow(ctx.db, organisationId, channelId)
    const ids = [...new Set(personIds)].toSorted()
    const known = (await listPeopleById(ctx, ids)).map(({ id }) => id)
    const missing = ids.find((id) => !known.includes(id))
    if (missing) throw new Refusal('not-found', { what: 'person', id: missing })
    await ctx.db
      .deleteFrom('channel_administrator')
      .where('organisation_id', '=', organisationId)
      .where('channel_id', '=', channelId)
      .execute()
    if (ids.length > 0)
      await ctx.db
        .insertInto('channel_administrator')
        .values(
          ids.map((personId) => ({
            organisation_id: organisationId,
            channel_id: channelId,
            person_id: personId,
          })),
        )
        .execute()
    await append(ctx, 'channel.administrators-set', channelId, { slug, persons: ids })
  })
}
