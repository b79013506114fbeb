import { familyLetter } from '@balise/server/consents'
import { found } from '#lib/answer.ts'
import { text } from '#lib/form.ts'
import type { RequestHandler } from './$types'

/** Each letter makes a link and closes the one before: asked for by a form, never by a link that is followed twice. */
export const POST: RequestHandler = (event) =>
  found(event, async () => {
    const holderId = text(await event.request.formData(), 'holder')
    const pdf = await familyLetter(event.locals.ctx, { holderId })
    return new Response(new Uint8Array(pdf), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': 'inline; filename="letter.pdf"',
        'cache-control': 'no-store',
      },
    })
  })
