import { checkDraft, checkDraftInput } from '@balise/server/posts'
import { json } from '@sveltejs/kit'
import { found } from '#lib/answer.ts'
import type { RequestHandler } from './$types'

/** The whole charter's answer to what is being written; the composer asks for it when typing rests. */
export const POST: RequestHandler = (event) =>
  found(event, async () => {
    const draft = checkDraftInput.safeParse(await event.request.json().catch(() => undefined))
    if (!draft.success) return json({ message: draft.error.message }, { status: 422 })
    return json(await checkDraft(event.locals.ctx, draft.data))
  })
