import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Mail } from '../parts/mailer.ts'

/**
 * Asks for a mail in the running transaction. It waits sealed: a mail may hold a link that opens a door, and the
 * queue is a table like another.
 */
export async function sendMail(
  ctx: Needs<'db' | 'newId' | 'vault' | 'actor' | 'enqueue'>,
  mail: Mail,
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  return inTransaction(ctx, (ctx) => {
    const sealedMail = ctx.vault.seal(JSON.stringify(mail)).toString('base64')
    return ctx.enqueue(ctx, 'notifications.send-mail', { organisationId, mailId: ctx.newId(), sealedMail })
  })
}
