import { getCharterView } from '@balise/server/charter'
import { Refusal } from '@balise/server/errors'
import { canAdminister } from '@balise/server/organisation'
import { canReadSignatures } from '@balise/server/signing'
import { ruleLines } from '#lib/charter/rule-lines.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ locals: { ctx, locale } }) => {
  const view = await getCharterView(ctx, { locale }).catch((refusal: unknown) => {
    if (refusal instanceof Refusal && refusal.code === 'no-charter') return null
    throw refusal
  })
  return {
    view,
    lines: view ? ruleLines(view, locale) : [],
    canAdopt: canAdminister(ctx.actor),
    canFollow: canReadSignatures(ctx.actor),
  }
}
