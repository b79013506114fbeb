import { getProof } from '@balise/server/proof'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    // The links are for a program that verifies; a page shows the entries of the post.
    const { links: _, ...proof } = await getProof(event.locals.ctx, { postId: event.params.id })
    return { proof }
  })
