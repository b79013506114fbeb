import { actorFor, listMemberships } from '@balise/server/people'
import { redirect } from '@sveltejs/kit'
import { text } from '#lib/form.ts'
import { ORGANISATION, kept } from '#lib/preferences.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals }) => {
  const { account, ctx } = locals
  if (!account) redirect(303, '/sign-in')
  const memberships = await listMemberships(ctx)
  return {
    name: account.name,
    operator: account.operator,
    memberships: memberships.map(({ organisationId, name, roles }) => ({ organisationId, name, roles })),
  }
}

export const actions: Actions = {
  default: async ({ request, locals, cookies }) => {
    if (!locals.account) redirect(303, '/sign-in')
    const organisationId = text(await request.formData(), 'organisation')
    const member = await actorFor(locals.ctx, { organisationId })
    if (member) cookies.set(ORGANISATION, member.organisationId, kept(locals.ctx.origin))
    redirect(303, '/')
  },
}
