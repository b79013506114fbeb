import type { Case, Channel } from '@balise/rules'

/** A case as a flat list of values: what engines of conditions take. Dates and consents are already decided. */
export type Facts = {
  text: string
  capacity: string
  roles: string[]
  registered: boolean
  place: string
  network: string
  audience: string
  acknowledged: boolean
  purpose: string
  withPhoto: boolean
  shown: string[]
  agreed: string[]
  publishedThisWeek: number
  approvers: string[]
}

export function flatten({ now, organisation, post }: Case): Facts {
  const author = organisation.people?.find(({ id }) => id === post.author)
  const channel = organisation.channels?.find(({ id }) => id === post.channel) as Channel | undefined
  const monday = weekStart(now)
  return {
    text: post.text,
    capacity: post.capacity,
    roles: author?.roles ?? [],
    registered: channel !== undefined,
    place: channel ? `${channel.network}:${channel.surface}` : '',
    network: channel?.network ?? '',
    audience: channel?.audience ?? '',
    acknowledged: Boolean(author?.acknowledged),
    purpose: post.purpose ?? '',
    withPhoto: (post.media?.length ?? 0) > 0,
    shown: (post.media ?? []).flatMap(({ persons }) => persons ?? []),
    agreed: (organisation.consents ?? [])
      .filter(({ channels, withdrawn }) => channels?.includes(channel?.id ?? '') && !withdrawn)
      .map(({ person }) => person),
    publishedThisWeek: (organisation.published ?? []).filter(
      ({ channel: id, at }) => id === channel?.id && Date.parse(at) >= monday,
    ).length,
    approvers: [],
  }
}

function weekStart(now: string): number {
  const day = new Date(`${now.slice(0, 10)}T00:00:00${now.slice(-6)}`)
  return day.getTime() - ((day.getDay() + 6) % 7) * 24 * 3600 * 1000
}
