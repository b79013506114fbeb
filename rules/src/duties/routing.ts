import { defineDuty } from '../duty.ts'
import { routing as onPosts } from '../kinds/routing.ts'
import type { RoutingParameters } from '../kinds/routing.ts'

/** Each contact that the charter sends people to can be reached. */
export const routing = defineDuty<'routing', RoutingParameters>({
  id: 'routing',
  parameters: onPosts.parameters,
  defaults: onPosts.defaults,

  prepare({ routes }, charter) {
    const ids = [...new Set(Object.values(routes))]

    return ({ state }, report) => {
      for (const id of ids) {
        const { email, phone, url } = { ...charter.contacts[id], ...state.contacts?.[id] }
        if (email || phone || url) continue
        const contact = state.contacts?.[id]?.name ?? charter.contacts[id]?.name ?? id
        report({ message: 'blank', data: { contact }, standing: 'missing', about: { contact: id } })
      }
    }
  },
})
