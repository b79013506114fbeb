import { slugOf } from '../organisation/index.ts'

/** An id for an article that no other one of the text has. */
export function freeSlug(title: string, taken: Set<string>): string {
  const wanted = slugOf(title) || 'article'
  let slug = wanted
  for (let next = 2; taken.has(slug); next++) slug = `${wanted}-${next}`
  taken.add(slug)
  return slug
}
