import { engineIn } from '#lib/compose/engine.ts'
import type { PageLoad } from './$types'

export const csr = true // the verdict at each keystroke

export const load: PageLoad = async ({ data, parent }) => ({
  ...data,
  engine: await engineIn((await parent()).locale),
})
