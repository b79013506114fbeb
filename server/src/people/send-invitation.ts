import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getOrganisation } from '../organisation/index.ts'
import { invitationMail } from './mails.ts'

/** Sends the mail of an invitation, unless it was accepted, replaced or expired meanwhile. */
export async function sendInvitation(
  ctx: Needs<'db' | 'now' | 'vault' | 'mailer' | 'origin' | 'actor'>,
  { invitationId, sealedToken }: { invitationId: string; sealedToken: string },
): Promise<void> {
  const organisationId = organisationOf(ctx.actor)
  const found = await inTransaction(ctx, async (ctx) => {
    const invitation = await ctx.db
      .selectFrom('invitation as i')
      .innerJoin('person as p', (join) =>
        join.onRef('p.organisation_id', '=', 'i.organisation_id').onRef('p.id', '=', 'i.person_id'),
      )
      .innerJoin('person as by', (join) =>
        join.onRef('by.organisation_id', '=', 'i.organisation_id').onRef('by.id', '=', 'i.invited_by'),
      )
      .select(['i.email', 'i.expires_at', 'p.name', 'by.name as inviter'])
      .where('i.organisation_id', '=', organisationId)
      .where('i.id', '=', invitationId)
      .where('i.accepted_at', 'is', null)
      .where('i.expires_at', '>', ctx.now())
      .executeTakeFirst()
    return invitation && { ...invitation, organisation: await getOrganisation(ctx) }
  })
  if (!found) return

  const { email, organisation, expires_at: expiresAt, name, inviter } = found
  const token = ctx.vault.open(Buffer.from(sealedToken, 'base64'))
  const link = `${ctx.origin}/invitation/${token}`
  const mail = invitationMail({ name, inviter, organisation, link, expiresAt })
  await ctx.mailer.send({ to: email, ...mail }, ctx.now(), invitationId)
}
