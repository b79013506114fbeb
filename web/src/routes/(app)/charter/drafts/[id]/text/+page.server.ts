import { kinds } from '@balise/rules'
import { listChannels } from '@balise/server/channels'
import { closeSuggestion, consolidate, getDiscussion, suggest } from '@balise/server/consultations'
import type { CloseSuggestionInput } from '@balise/server/consultations'
import { addPassage, addRule, changePassage, getReview, removePassage, ROLES } from '@balise/server/drafts'
import type { AddPassageInput } from '@balise/server/drafts'
import { redirect } from '@sveltejs/kit'
import type { RequestEvent } from '@sveltejs/kit'
import { answer, found } from '#lib/answer.ts'
import { readAdjusted } from '#lib/drafts/adjusted.ts'
import { ruleFields } from '#lib/drafts/rule-fields.ts'
import { number, orNull, text } from '#lib/form.ts'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const { searchParams } = event.url
    const draftId = event.params.id
    const review = await getReview(ctx, { draftId, locale })
    const ruling = searchParams.has('rule')
    const kind = searchParams.get('kind') ?? 'topic-scope'
    return {
      review,
      discussion: await getDiscussion(ctx, { draftId }),
      opened: searchParams.get('p'),
      ruling,
      kind,
      kinds: ruling
        ? kinds
            .map(({ id, strength, subject, texts }) => ({
              id,
              strength,
              subject,
              title: texts[locale].title,
            }))
            .sort((a, b) => a.title.localeCompare(b.title, locale))
        : [],
      fields: ruling
        ? ruleFields({ kind, parameters: {}, holes: [] }, locale, {
            ...ROLES[review.head.locale],
            ...review.head.roles,
          })
        : [],
      channels: ruling ? (await listChannels(ctx)).filter(({ closedAt }) => closedAt === null) : [],
    }
  })

/** Follows a form, then comes back to the passage that it was about. */
async function follow(
  event: RequestEvent<{ id: string }>,
  work: (form: FormData) => Promise<string | undefined>,
) {
  const form = await event.request.formData()
  return answer(event, form, async () => {
    const passageId = (await work(form)) ?? ''
    redirect(303, `/charter/drafts/${event.params.id}/text${passageId && `#p-${passageId}`}`)
  })
}

export const actions: Actions = {
  edit: (event) =>
    follow(event, async (form) => {
      const passageId = text(form, 'passage')
      await changePassage(event.locals.ctx, {
        passageId,
        revision: number(form, 'revision'),
        words: text(form, 'words'),
      })
      return passageId
    }),
  remove: (event) =>
    follow(event, async (form) => {
      await removePassage(event.locals.ctx, {
        passageId: text(form, 'passage'),
        revision: number(form, 'revision'),
      })
      return undefined
    }),
  add: (event) =>
    follow(event, (form) =>
      addPassage(event.locals.ctx, {
        draftId: event.params.id,
        afterId: orNull(form, 'after'),
        kind: text(form, 'kind') as AddPassageInput['kind'],
        words: text(form, 'newWords'),
      }),
    ),
  rule: (event) =>
    follow(event, async (form) => {
      const passageId = text(form, 'passage')
      await addRule(event.locals.ctx, { passageId, rule: readAdjusted(form) })
      return passageId
    }),
  say: (event) =>
    follow(event, async (form) => {
      const passageId = text(form, 'passage')
      await suggest(event.locals.ctx, {
        draftId: event.params.id,
        passageId,
        body: text(form, 'body'),
        wording: text(form, 'wording'),
      })
      return passageId
    }),
  close: (event) =>
    follow(event, async (form) => {
      const revision = number(form, 'passageRevision')
      await closeSuggestion(event.locals.ctx, {
        suggestionId: text(form, 'suggestion'),
        revision: number(form, 'revision'),
        decision: text(form, 'decision') as CloseSuggestionInput['decision'],
        reason: text(form, 'reason'),
        words: text(form, 'becomes'),
        passageRevision: Number.isNaN(revision) ? null : revision,
      })
      return text(form, 'passage')
    }),
  consolidate: async (event) => {
    const form = await event.request.formData()
    return answer(event, form, async () => {
      const { number } = await consolidate(event.locals.ctx, {
        draftId: event.params.id,
        note: text(form, 'note'),
      })
      redirect(303, `/charter/drafts/${event.params.id}?kept=${number}`)
    })
  },
}
