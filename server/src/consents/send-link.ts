import { inTransaction, organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getOrganisation } from '../organisation/index.ts'
import { listPeopleById } from '../people/index.ts'
import { givenNameOf } from './family-page.ts'
import { makeLink } from './links.ts'
import { linksMail } from './mails.ts'
import type { LinkMailKind } from './mails.ts'
import type { FamilyLanguage } from './types.ts'

type SendCtx = Needs<'db' | 'now' | 'newId' | 'random' | 'vault' | 'enqueue' | 'actor'>

/**
 * Mails a holder their personal link, in their language.
 *
 * @throws {Refusal} not-allowed · not-found · email-missing
 */
export const sendLink = (ctx: SendCtx, { holderId }: { holderId: string }): Promise<void> =>
  sendLinks(ctx, { holderIds: [holderId], kind: 'first' })

/**
 * Mails the links of someone who answers for several people in one message: the holders are the same address.
 *
 * @param kind why it comes: the first time, again, or because their answers end soon
 * @throws {Refusal} not-allowed · not-found · email-missing
 */
export async function sendLinks(
  ctx: SendCtx,
  { holderIds, kind }: { holderIds: string[]; kind: LinkMailKind },
): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const links = []
    for (const holderId of holderIds) {
      const { linkId, token } = await makeLink(ctx, { holderId, sentBy: 'mail' })
      // Sealed: whoever reads the queue must not be able to answer in their place.
      links.push({ linkId, sealedToken: ctx.vault.seal(token).toString('base64') })
    }
    const organisationId = organisationOf(ctx.actor)
    await ctx.enqueue(ctx, 'consents.send-link', { organisationId, kind, links })
  })
}

type Waiting = { kind: LinkMailKind; links: { linkId: string; sealedToken: string }[] }

/** Sends the mail, with those of its links that were not closed or replaced meanwhile. */
export async function mailLinks(
  ctx: Needs<'db' | 'now' | 'vault' | 'mailer' | 'origin' | 'actor'>,
  { kind, links }: Waiting,
): Promise<void> {
  const tokens = new Map(links.map(({ linkId, sealedToken }) => [linkId, sealedToken]))
  const { rows, people, organisation } = await inTransaction(ctx, async (ctx) => {
    const rows = await ctx.db
      .selectFrom('holder_link')
      .innerJoin('holder', (join) =>
        join
          .onRef('holder.organisation_id', '=', 'holder_link.organisation_id')
          .onRef('holder.id', '=', 'holder_link.holder_id'),
      )
      .select(['holder_link.id', 'holder.name', 'holder.email', 'holder.language', 'holder.authority'])
      .select('holder_link.person_id')
      .where('holder_link.id', 'in', [...tokens.keys()])
      .where('holder_link.revoked_at', 'is', null)
      .orderBy('holder_link.id')
      .execute()
    const people = await listPeopleById(
      ctx,
      rows.map(({ person_id }) => person_id),
    )
    return { rows, people, organisation: await getOrganisation(ctx) }
  })
  const [first] = rows
  if (!first?.email) return
  const names = new Map(people.map(({ id, name }) => [id, givenNameOf(name)]))
  const mail = linksMail(first.language as FamilyLanguage, kind, {
    name: first.name,
    organisation: organisation.name,
    links: rows
      .map(({ id, person_id, authority }) => ({
        person: authority === 'self' ? null : (names.get(person_id) ?? ''),
        address: `${ctx.origin}/family/${ctx.vault.open(Buffer.from(tokens.get(id)!, 'base64'))}`,
      }))
      .toSorted((a, b) => (a.person ?? '').localeCompare(b.person ?? '')),
  })
  await ctx.mailer.send({ to: first.email, ...mail }, ctx.now(), first.id)
}
