import type { ChannelView } from '../channels/index.ts'
import { keyOf, linesFor } from './lines.ts'
import type { FamilyLanguage, Line } from './types.ts'
import { seesOf, shownOf, WORDINGS } from './wording/index.ts'
import type { Shown } from './wording/index.ts'

/** One question as it is read: `{name}` is still to be filled in. */
export type Question = { key: string; line: Line; shown: Shown; ask: string; example: string }

/** Questions about one place, under what is said of who sees it. */
export type QuestionGroup = {
  heading: string
  sees: string
  place: 'capture' | 'internal' | 'press' | 'print' | 'public' | 'members'
  questions: Question[]
}

export type Form = { points: string[]; groups: QuestionGroup[] }

/** The whole form for someone, in the words that will be kept: what is photographed, then each place. */
export function formFor(
  channels: ChannelView[],
  unitId: string | null,
  { language, isSelf }: { language: FamilyLanguage; isSelf: boolean },
): Form {
  const words = WORDINGS[language]
  const voice = isSelf ? 'self' : 'other'
  const byId = new Map(channels.map((channel) => [channel.id, channel]))
  const lines = linesFor(channels, unitId)
  const places = Map.groupBy(lines, ({ act, purpose, channelId }) => channelId ?? `${act} ${purpose}`)
  const groups = [...places.values()].map((of): QuestionGroup => {
    const channel = byId.get(of[0]!.channelId ?? '')
    return {
      ...(channel ? channelPlace(channel, language) : placeless(of[0]!, language, voice)),
      questions: of.map((line) => {
        const shown = shownOf(line)
        return { key: keyOf(line), line, shown, ask: words.ask[shown][voice], example: words.example[shown] }
      }),
    }
  })
  return { points: words.points[voice], groups }
}

function channelPlace(channel: ChannelView, language: FamilyLanguage) {
  const isPrint = channel.surface === 'print'
  const place = isPrint
    ? ('print' as const)
    : channel.audience === 'public'
      ? ('public' as const)
      : ('members' as const)
  return { heading: channel.name, sees: seesOf(WORDINGS[language], channel), place }
}

function placeless({ act, purpose }: Line, language: FamilyLanguage, voice: 'self' | 'other') {
  const { capture, press, internal } = WORDINGS[language]
  if (act === 'capture')
    return { heading: capture.heading[voice], sees: capture.sees, place: 'capture' as const }
  return purpose === 'press'
    ? { ...press, place: 'press' as const }
    : { ...internal, place: 'internal' as const }
}
