import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { append } from '../log/index.ts'
import { changeHeadInput } from './inputs.ts'
import type { ChangeHeadInput } from './inputs.ts'
import { contactsOf, rolesOf } from './head-fields.ts'
import { plainWords } from './plain-words.ts'
import { canWriteDrafts } from './policy.ts'
import { getDraftRow } from './rows.ts'

/**
 * Says what a charter is before its first article: its title and its number, whom it is for, its contacts, its roles.
 *
 * @throws {Refusal} not-allowed · not-found · stale-revision
 */
export async function changeHead(
  ctx: Needs<'db' | 'now' | 'actor'>,
  input: ChangeHeadInput,
): Promise<{ revision: number }> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'change-head' })
  const { draftId, revision, title, version, audience, contacts, roles } = changeHeadInput.parse(input)

  return inTransaction(ctx, async (ctx) => {
    const row = await getDraftRow(ctx, draftId, true)
    if (row.revision !== revision)
      throw new Refusal('stale-revision', { revision: row.revision, state: 'draft' })
    const head = {
      ...row.head,
      ...(title !== undefined && { title: plainWords(title) }),
      ...(version !== undefined && { version: plainWords(version) }),
      ...(audience && { audience }),
      ...(contacts && { contacts: contactsOf(contacts) }),
      ...(roles && { roles: rolesOf(roles) }),
    }
    await ctx.db
      .updateTable('charter_draft')
      .set({ head: JSON.stringify(head), revision: revision + 1, updated_at: ctx.now() })
      .where('organisation_id', '=', organisationOf(ctx.actor))
      .where('id', '=', draftId)
      .execute()
    await append(ctx, 'draft.named', draftId, { title: head.title, version: head.version })
    return { revision: revision + 1 }
  })
}
