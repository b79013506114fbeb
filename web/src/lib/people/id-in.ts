import { id } from '@balise/server/organisation'

/** The person that an address names; nobody when it was typed wrong. */
export function idIn(url: URL, name: string): string | undefined {
  return id.safeParse(url.searchParams.get(name)).data
}
