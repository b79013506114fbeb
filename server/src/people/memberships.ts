import { inTransaction } from '../ctx.ts'
import type { Member, Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { dayIn, getOrganisation } from '../organisation/index.ts'
import { selectMandates } from './rows.ts'
import type { MembershipView } from './types.ts'
import { isRunning } from './views.ts'

type Asker = Needs<'db' | 'actor' | 'now'>

/** The organisations in which an account acts, by name. Roles are those of today, mandates included. */
export async function listMemberships(ctx: Asker): Promise<MembershipView[]> {
  const memberships = await Promise.all((await selectOwn(ctx)).map((row) => describe(ctx, row)))
  return memberships.sort((a, b) => a.name.localeCompare(b.name, 'fr'))
}

/**
 * Who an account is in the organisation it chose, or in its only one; null when it has none, or several and chose
 * none of them.
 */
export async function actorFor(
  ctx: Asker,
  { organisationId }: { organisationId?: string | undefined },
): Promise<Member | null> {
  const own = await selectOwn(ctx)
  const row =
    own.find((row) => row.organisation_id === organisationId) ?? (own.length === 1 ? own[0] : undefined)
  return row ? memberActor(await describe(ctx, row), accountIdOf(ctx)) : null
}

export function memberActor(membership: MembershipView, accountId: string): Member {
  const { organisationId, personId, personName: name, roles } = membership
  return { kind: 'member', organisationId, personId, accountId, name, roles }
}

type OwnRow = { organisation_id: string; id: string; name: string; roles: string[] }

/** Policy `own_memberships` shows these rows, and no other, to an account that is in no organisation yet. */
function selectOwn(ctx: Asker): Promise<OwnRow[]> {
  const accountId = accountIdOf(ctx)
  return inTransaction({ ...ctx, actor: { kind: 'account', accountId } }, ({ db }) =>
    db
      .selectFrom('person')
      .select(['organisation_id', 'id', 'name', 'roles'])
      .where('account_id', '=', accountId)
      .where('left_at', 'is', null)
      .execute(),
  )
}

function describe(ctx: Asker, { organisation_id: organisationId, id, name: personName, roles }: OwnRow) {
  const actor = { kind: 'system', organisationId, job: 'list-memberships' } as const
  return inTransaction({ ...ctx, actor }, async (ctx): Promise<MembershipView> => {
    const { name, slug, timezone } = await getOrganisation(ctx)
    const today = dayIn(timezone, ctx.now())
    const mandates = await selectMandates(ctx.db, organisationId, [id])
    const running = mandates.filter((m) => isRunning(m.from_on, m.until_on, today)).map((m) => m.role)
    return {
      organisationId,
      name,
      slug,
      personId: id,
      personName,
      roles: [...new Set([...roles, ...running])],
    }
  })
}

function accountIdOf({ actor }: Asker): string {
  if ('accountId' in actor) return actor.accountId
  throw new Refusal('not-allowed', { action: 'sign-in' })
}
