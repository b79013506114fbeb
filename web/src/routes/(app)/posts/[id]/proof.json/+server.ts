import { getProof } from '@balise/server/proof'
import { found } from '#lib/answer.ts'
import { sheetName } from '#lib/proof/sheet-name.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const proof = await getProof(event.locals.ctx, { postId: event.params.id })
    return new Response(JSON.stringify(proof), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': `attachment; filename="${sheetName(proof, 'json')}"`,
        'cache-control': 'no-store',
      },
    })
  })
