import type { Surface } from '../case.ts'

/** An account as a sentence names it. */
export type NamedChannel = { network: string; surface: Surface; name?: string | undefined }

/** What the sentence of a rule needs beyond the parameters. */
export type RuleWords = {
  /** Names for people of role ids. */
  roles: (ids: readonly string[]) => string[]
  /** The name of a contact of the charter. */
  contact: (id: string) => string
}

/** Those of the roles that the charter has, by their names; default roles may be none of its. */
export const namedRoles = (ids: readonly string[], { roles }: RuleWords) =>
  roles(ids).filter((name) => !ids.includes(name))

export const NETWORKS: Readonly<Record<string, string>> = {
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  fake: 'Démo',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  pinterest: 'Pinterest',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  whatsapp: 'WhatsApp',
  wordpress: 'WordPress',
  x: 'X',
  youtube: 'YouTube',
}

export const networkName = (id: string) => (Object.hasOwn(NETWORKS, id) ? NETWORKS[id]! : id)

/** "a, b and c" with the last word between given. */
export function listed(items: readonly string[], last: string): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`
}
