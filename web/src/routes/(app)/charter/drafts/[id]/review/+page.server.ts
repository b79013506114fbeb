import { kinds } from '@balise/rules'
import { listChannels } from '@balise/server/channels'
import { getReview, ROLES, settleGroup, settleProposal } from '@balise/server/drafts'
import type { SettleProposalInput } from '@balise/server/drafts'
import { redirect } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { afterDecision } from '#lib/drafts/after-decision.ts'
import { readAdjusted } from '#lib/drafts/adjusted.ts'
import { readParameters, ruleFields } from '#lib/drafts/rule-fields.ts'
import { all, number, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { searchParams } = event.url
    const review = await getReview(ctx, { draftId: event.params.id, locale })
    const wanted = searchParams.get('p')
    const current =
      review.proposals.find(({ id }) => id === wanted) ??
      review.proposals.find(({ state }) => state === 'open') ??
      review.proposals[0] ??
      null
    const roles = { ...ROLES[review.head.locale], ...review.head.roles }
    const kind = searchParams.get('kind') ?? current?.rule.kind ?? 'read'
    const rule = {
      ...current?.rule,
      parameters: {},
      holes: [],
      ...(kind === current?.rule.kind ? current.rule : {}),
    }
    const adjusting = current !== null && searchParams.has('adjust')
    return {
      review,
      current,
      adjusting,
      kind,
      roles,
      // In the language of the page, by name: sixty of them.
      kinds: adjusting
        ? kinds
            .map(({ id, strength, subject, texts }) => ({
              id,
              strength,
              subject,
              title: texts[locale].title,
            }))
            .sort((a, b) => a.title.localeCompare(b.title, locale))
        : [],
      fields: adjusting ? ruleFields({ ...rule, kind }, locale, roles) : [],
      holes: current ? ruleFields(current.rule, locale, roles, current.rule.holes) : [],
      channels: adjusting ? (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null) : [],
      said: searchParams.get('said'),
    }
  })

export const actions: Actions = {
  settle: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { ctx } = event.locals
      const decision = text(form, 'decision') as SettleProposalInput['decision']
      const proposalId = text(form, 'proposal')
      const { state } = await settleProposal(ctx, {
        proposalId,
        revision: number(form, 'revision'),
        decision,
        answers: decision === 'accept' ? readParameters(form, text(form, 'kind'), 'hole.') : {},
        rule: decision === 'adjust' ? readAdjusted(form) : null,
        reason: text(form, 'reason'),
      })
      const { proposals } = await getReview(ctx, { draftId: event.params.id })
      redirect(303, afterDecision(event.params.id, proposals, proposalId, state))
    })
  },
  group: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const decision = text(form, 'decision') === 'read' ? 'read' : 'accept'
      const proposals = all(form, 'proposal').map((one) => {
        const [proposalId = '', revision = ''] = one.split(':')
        return { proposalId, revision: Number(revision) }
      })
      await settleGroup(event.locals.ctx, { draftId: event.params.id, decision, proposals })
      redirect(
        303,
        `/charter/drafts/${event.params.id}/review?said=${decision === 'read' ? 'read' : 'accepted'}`,
      )
    })
  },
}
