import type { ChannelView } from '../channels/index.ts'
import type { Line, Purpose, Territory } from './types.ts'

/** What a channel is for: a picture that goes out through it goes out for that. */
export const purposeOf = ({ surface }: Pick<ChannelView, 'surface'>): Purpose =>
  surface === 'print' ? 'print' : surface === 'site' ? 'site' : 'social-network'

/** How far a picture may be seen: what is online is seen everywhere, whoever it was meant for. */
export const territoryOf = (purpose: string): Territory =>
  purpose === 'print' || purpose === 'internal' ? 'local' : purpose === 'press' ? 'country' : 'world'

/**
 * Every question that is put to someone's holders: may this person be photographed; shown in each channel that may show
 * them, alone, among others, with their name; given to the press; shown inside the house. One question each: there is
 * no line that answers for others.
 */
export function linesFor(channels: ChannelView[], unitId: string | null): Line[] {
  const concerned = channels.filter(
    ({ closedAt, unit }) => closedAt === null && (unit === null || unit.id === unitId),
  )
  return [
    { act: 'capture', purpose: 'internal', channelId: null, picture: 'targeted' },
    { act: 'publish', purpose: 'internal', channelId: null, picture: 'targeted' },
    ...concerned.flatMap((channel) =>
      (['group', 'targeted', 'named'] as const).map((picture): Line => ({
        act: 'publish',
        purpose: purposeOf(channel),
        channelId: channel.id,
        picture,
      })),
    ),
    { act: 'publish', purpose: 'press', channelId: null, picture: 'targeted' },
  ]
}

/** Two lines are one question when this is the same; also the name of its field in a form. */
export const keyOf = ({ act, purpose, channelId, picture }: Line): string =>
  [act, purpose, channelId ?? '', picture].join('.')
