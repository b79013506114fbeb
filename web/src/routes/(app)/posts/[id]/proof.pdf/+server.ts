import { getProof, proofPdf } from '@balise/server/proof'
import { found } from '#lib/answer.ts'
import { sheetName } from '#lib/proof/sheet-name.ts'
import type { RequestHandler } from './$types'

export const GET: RequestHandler = (event) =>
  found(event, async () => {
    const { ctx, locale } = event.locals
    const proof = await getProof(ctx, { postId: event.params.id })
    return new Response(Buffer.from(await proofPdf(proof, locale)), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${sheetName(proof, 'pdf')}"`,
        'cache-control': 'no-store',
      },
    })
  })
