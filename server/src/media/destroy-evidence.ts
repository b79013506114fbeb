import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { append } from '../log/index.ts'
import { sealBytes } from '../parts/sealing.ts'
import { wrappingKey } from './media-keys.ts'
import { folderOf } from './paths.ts'
import { openKey } from './read-evidence.ts'

type ForgetCtx = Needs<'db' | 'now' | 'actor'>

/** Without its key a file is noise: a job removes the noise. The log keeps the digest. */
export function forgetEvidence(ctx: ForgetCtx, ids: string[]): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    if (ids.length === 0) return
    const gone = await ctx.db
      .updateTable('evidence_file')
      .set({ wrapped: null })
      .where('id', 'in', ids)
      .where('wrapped', 'is not', null)
      .returning('id')
      .execute()
    for (const { id } of gone) await append(ctx, 'evidence.destroyed', id, {})
  })
}

/** Everything that shows something about one person. */
export async function forgetEvidenceOf(ctx: ForgetCtx, personId: string): Promise<void> {
  const rows = await ctx.db
    .selectFrom('evidence_file')
    .select('id')
    .where('person_id', '=', personId)
    .execute()
  await forgetEvidence(
    ctx,
    rows.map(({ id }) => id),
  )
}

/** Removes from the disk what nobody can read any more. */
export async function removeForgottenEvidence(ctx: Needs<'db' | 'now' | 'actor' | 'files'>): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const rows = await inTransaction(ctx, ({ db }) =>
    db
      .selectFrom('evidence_file')
      .select('id')
      .where('wrapped', 'is', null)
      .where('on_disk', '=', true)
      .limit(200)
      .execute(),
  )
  for (const { id } of rows) {
    await ctx.files.remove(folderOf(organisationId, id))
    await inTransaction(ctx, ({ db }) =>
      db.updateTable('evidence_file').set({ on_disk: false }).where('id', '=', id).execute(),
    )
  }
}

/** Gives what shows something about one person to another: two records that were one, under one key. */
export async function moveEvidence(
  ctx: Needs<'db' | 'actor' | 'keys'>,
  { keepId, goneId }: { keepId: string; goneId: string },
): Promise<void> {
  const rows = await ctx.db.selectFrom('evidence_file').selectAll().where('person_id', '=', goneId).execute()
  for (const row of rows) {
    const key = openKey(ctx, row)
    const personKey = ctx.keys.people.get(row.organisation_id, keepId)
    await ctx.db
      .updateTable('evidence_file')
      .set({
        person_id: keepId,
        wrapped: key && sealBytes(wrappingKey(ctx, row.id, [personKey]), key, row.id),
      })
      .where('id', '=', row.id)
      .execute()
  }
}
