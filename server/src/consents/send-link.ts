import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getOrganisation } from '../organisation/index.ts'
import { getPerson } from '../people/index.ts'
import { givenNameOf } from './family-page.ts'
import { makeLink } from './links.ts'
import { linkMail } from './mails.ts'
import type { LinkMailKind } from './mails.ts'
import type { FamilyLanguage } from './types.ts'

/**
 * Mails a holder their personal link, in their language.
 *
 * @param kind why it comes: the first time, again, or because their answers end soon
 * @throws {Refusal} not-allowed · not-found · email-missing
 */
export async function sendLink(
  ctx: Needs<'db' | 'now' | 'newId' | 'random' | 'vault' | 'enqueue' | 'actor'>,
  { holderId, kind = 'first' }: { holderId: string; kind?: LinkMailKind },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const { linkId, token } = await makeLink(ctx, { holderId, sentBy: 'mail' })
    await ctx.enqueue(ctx, 'consents.send-link', {
      organisationId: organisationOf(ctx.actor),
      linkId,
      kind,
      // Sealed: whoever reads the queue must not be able to answer in their place.
      sealedToken: ctx.vault.seal(token).toString('base64'),
    })
  })
}

/** Sends the mail of a link, unless it was closed or replaced meanwhile. */
export async function mailLink(
  ctx: Needs<'db' | 'now' | 'vault' | 'mailer' | 'origin' | 'actor'>,
  { linkId, kind, sealedToken }: { linkId: string; kind: LinkMailKind; sealedToken: string },
): Promise<void> {
  const found = await inTransaction(ctx, async (ctx) => {
    const link = await ctx.db
      .selectFrom('holder_link')
      .innerJoin('holder', (join) =>
        join
          .onRef('holder.organisation_id', '=', 'holder_link.organisation_id')
          .onRef('holder.id', '=', 'holder_link.holder_id'),
      )
      .select(['holder.name', 'holder.email', 'holder.language', 'holder.authority', 'holder_link.person_id'])
      .where('holder_link.id', '=', linkId)
      .where('holder_link.revoked_at', 'is', null)
      .executeTakeFirst()
    if (!link?.email) return null
    const person = await getPerson(ctx, { personId: link.person_id })
    return { ...link, to: link.email, person, organisation: await getOrganisation(ctx) }
  })
  if (!found) return
  const { to, name, language, authority, person, organisation } = found
  const mail = linkMail(language as FamilyLanguage, kind, {
    name,
    organisation: organisation.name,
    person: authority === 'self' ? null : givenNameOf(person.name),
    link: `${ctx.origin}/family/${ctx.vault.open(Buffer.from(sealedToken, 'base64'))}`,
  })
  await ctx.mailer.send({ to, ...mail }, ctx.now(), linkId)
}
