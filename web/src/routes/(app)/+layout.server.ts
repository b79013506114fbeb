import { getOrganisation } from '@balise/server/organisation'
import { listMemberships } from '@balise/server/people'
import { getToday } from '@balise/server/posts'
import { hasWaitingRemovals } from '@balise/server/takedowns'
import { redirect } from '@sveltejs/kit'
import { isSenderLate, waitingIn } from '#lib/today.ts'
import type { LayoutServerLoad } from './$types'

export const load: LayoutServerLoad = async ({ locals, url }) => {
  const { ctx, account } = locals
  if (!account) redirect(303, `/sign-in?then=${encodeURIComponent(url.pathname + url.search)}`)
  if (ctx.actor.kind !== 'member') redirect(303, '/organisations')

  const { name, roles, personId } = ctx.actor
  const [organisation, today, removals, memberships] = await Promise.all([
    getOrganisation(ctx),
    getToday(ctx),
    hasWaitingRemovals(ctx),
    listMemberships(ctx),
  ])
  return {
    organisation: { name: organisation.name, slug: organisation.slug },
    timezone: organisation.timezone,
    person: { id: personId, name, roles },
    counts: { today: waitingIn(today, removals), approvals: today.toApprove.length },
    severalOrganisations: memberships.length > 1,
    operator: account.operator,
    /** Undefined while the sender works. */
    senderLate: isSenderLate(today.senderLastBeatAt, ctx.now())
      ? { lastBeatAt: today.senderLastBeatAt }
      : undefined,
  }
}
