import { listScanIds } from '@balise/server/consents'
import { getPerson } from '@balise/server/people'
import { readRegister } from '@balise/server/register'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => {
    const { ctx } = event.locals
    const personId = event.params.id
    return {
      scanIds: await listScanIds(ctx, { personId }),
      subject: await getPerson(ctx, { personId }),
      lines: (await readRegister(ctx, { personId })).lines,
    }
  })
