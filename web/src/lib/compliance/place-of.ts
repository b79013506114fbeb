import type { WhoView } from '@balise/server/compliance'

/** Where something can be done about whom or what a duty lacks. */
export function placeOf(who: WhoView | null): string | undefined {
  if (!who) return undefined
  return {
    person: `/people/${who.id}`,
    channel: `/channels/${who.id}`,
    contact: '/organisation',
    // A removal has a name; another register has the words of its rule.
    register: who.name === who.id ? undefined : '/rights/takedowns',
  }[who.what]
}
