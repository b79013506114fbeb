import type { Account, Channel } from './case.ts'

export const SURFACES = [
  'page',
  'group',
  'profile',
  'account',
  'site',
  'message',
  'story',
  'video-channel',
  'newsletter',
  'print',
] as const
export const AUDIENCES = ['public', 'members', 'friends', 'private'] as const

/** One selector of a rule's `on`, read. */
export type Selector =
  | { by: 'any' }
  | { by: 'official' }
  | { by: 'audience'; audience: (typeof AUDIENCES)[number] }
  | { by: 'unit'; unit: string }
  | { by: 'surface'; network: string; surface: (typeof SURFACES)[number] }
  | { by: 'name'; name: string }

/** Channel id, network, network:surface, audience:public, official, unit:<id> or *; undefined for anything else. */
export function readSelector(text: string): Selector | undefined {
  if (text === '*') return { by: 'any' }
  if (text === 'official') return { by: 'official' }
  const [left, right, ...more] = text.split(':')
  if (!left || more.length > 0) return undefined
  if (right === undefined) return { by: 'name', name: left }
  if (left === 'unit') return right === '' ? undefined : { by: 'unit', unit: right }
  if (left === 'audience') {
    const audience = AUDIENCES.find((one) => one === right)
    return audience && { by: 'audience', audience }
  }
  const surface = SURFACES.find((one) => one === right)
  return surface && { by: 'surface', network: left, surface }
}

/** Whether one of the selectors holds for a channel; no selector at all means every channel. */
export function selects(
  selectors: readonly Selector[],
  channel: Channel | Account,
  id: string | undefined,
): boolean {
  if (selectors.length === 0) return true
  for (const selector of selectors) if (holds(selector, channel, id)) return true
  return false
}

function holds(selector: Selector, channel: Channel | Account, id: string | undefined): boolean {
  switch (selector.by) {
    case 'any':
      return true
    case 'official':
      return channel.official
    case 'audience':
      return channel.audience === selector.audience
    case 'unit':
      return 'unit' in channel && channel.unit === selector.unit
    case 'surface':
      return channel.surface === selector.surface && channel.network === selector.network
    case 'name':
      return selector.name === id || selector.name === channel.network
  }
}
