import { listConsultations } from '@balise/server/consultations'
import { found } from '#lib/answer.ts'
import type { PageServerLoad } from './$types'

export const load: PageServerLoad = (event) =>
  found(event, async () => ({ consultations: await listConsultations(event.locals.ctx) }))
