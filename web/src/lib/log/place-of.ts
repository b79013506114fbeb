import type { EntryView } from '@balise/server/log'

const PLACES: [kinds: RegExp, place: (subjectId: string) => string][] = [
  [/^(post|delivery)\./, (id) => `/posts/${id}`],
  [/^channel\./, (id) => `/channels/${id}`],
  [/^(person|roles)\./, (id) => `/people/${id}`],
  [/^(shown-person\.|register\.(exported|handed-out))/, (id) => `/people/${id}/rights`],
  [/^campaign\./, (id) => `/rights/campaigns/${id}`],
  [/^takedown\./, () => '/rights/takedowns'],
  [/^media\.(?!destroyed|person-destroyed|setting)/, (id) => `/media/${id}`],
  [/^draft\.(?!version)/, (id) => `/charter/drafts/${id}`],
]

/** Where what an entry is about can be seen; an answer, a holder or a link, with the person it is about. */
export function placeOf({
  kind,
  subjectId,
  data,
}: Pick<EntryView, 'kind' | 'subjectId' | 'data'>): string | null {
  if (!subjectId) return null
  if (/^(consent|holder|holder-link)\./.test(kind))
    return typeof data.person === 'string' ? `/people/${data.person}/rights` : null
  return PLACES.find(([kinds]) => kinds.test(kind))?.[1](subjectId) ?? null
}
