import { dev } from '$app/env'
import { error } from '@sveltejs/kit'
import type { PageServerLoad } from './$types'

/** Every component with its states, while developing; nothing in production. */
export const load: PageServerLoad = () => {
  if (!dev) error(404, '/dev')
  return { timezone: 'Europe/Brussels', organisation: { name: 'Les Tilleuls' } }
}
