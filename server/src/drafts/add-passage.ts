import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { touch } from './change-passage.ts'
import { addPassageInput } from './inputs.ts'
import type { AddPassageInput } from './inputs.ts'
import { digestOf, plainWords } from './plain-words.ts'
import { canWriteDrafts } from './policy.ts'
import { getDraftRow, selectPassages } from './rows.ts'
import { freeSlug } from './free-slug.ts'

const ARTICLE_LEVEL = 2

/**
 * Writes a new passage after another one, or first of all.
 *
 * @returns its id
 * @throws {Refusal} not-allowed · not-found
 */
export async function addPassage(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  input: AddPassageInput,
): Promise<string> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-passage' })
  const { draftId, afterId, kind, words } = addPassageInput.parse(input)
  const organisationId = organisationOf(ctx.actor)

  return inTransaction(ctx, async (ctx) => {
    await getDraftRow(ctx, draftId, true)
    const passages = await selectPassages(ctx, draftId)
    const before = afterId === null ? undefined : passages.find(({ id }) => id === afterId)
    if (afterId !== null && !before) throw new Refusal('not-found', { what: 'passage', id: afterId })
    const position = before ? before.position + 1 : 0
    await ctx.db
      .updateTable('draft_passage')
      .set((row) => ({ position: row('position', '+', 1) }))
      .where('organisation_id', '=', organisationId)
      .where('draft_id', '=', draftId)
      .where('position', '>=', position)
      .execute()

    const id = ctx.newId()
    const written = plainWords(words)
    const isArticle = kind === 'article'
    const nearest = passages.findLast((one) => one.kind === 'article' && one.position < position)
    await ctx.db
      .insertInto('draft_passage')
      .values({
        organisation_id: organisationId,
        id,
        draft_id: draftId,
        position,
        kind,
        level: isArticle ? (nearest?.level ?? ARTICLE_LEVEL) : 0,
        slug: isArticle ? freeSlug(written, new Set(passages.map(({ slug }) => slug))) : '',
        words: written,
      })
      .execute()
    await touch(ctx, draftId)
    await append(ctx, 'passage.added', id, { draft: draftId, kind, digest: digestOf(written) })
    return id
  })
}
