import { familyForm } from '@balise/server/consents'
import { askedBy, behindLink } from '#lib/family/family-request.ts'
import type { RequestHandler } from './$types'

/** Asked for by a button: no program that opens links sets a form nobody wants. */
export const POST: RequestHandler = (event) =>
  behindLink(event, async () => {
    const pdf = await familyForm(event.locals.ctx, askedBy(event))
    return new Response(Buffer.from(pdf), {
      headers: { 'content-type': 'application/pdf', 'content-disposition': 'inline; filename="form.pdf"' },
    })
  })
