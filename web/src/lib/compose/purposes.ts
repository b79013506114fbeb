import type { Charter } from '@balise/rules'

const USUAL = [
  'news',
  'event',
  'activity',
  'information',
  'job-offer',
  'skills',
  'campaign',
  'fundraising',
  'training',
]

/** What an author may declare: the usual purposes, those the charter names, and the one already chosen. */
export function purposesOf(charter: Pick<Charter, 'rules'>, current: string): string[] {
  const named = charter.rules.flatMap(({ kind, parameters, exceptions }) => [
    ...(kind === 'topic-scope' ? [parameters.purposes, parameters.excluded].flat() : []),
    ...exceptions.flatMap(({ purposes = [] }) => purposes),
  ])
  const all = [...USUAL, ...named, current].filter(
    (purpose): purpose is string => typeof purpose === 'string',
  )
  return [...new Set(all)].filter(Boolean)
}
