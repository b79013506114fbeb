import type { Effect, Remedy } from '@balise/rules'
import type { Typed } from './typed.ts'

/** What a button does by itself to what is typed; the other remedies lead to another page or to a field. */
const HERE = [
  'remove-channel',
  'remove-media',
  'replace-text',
  'remove-text',
  'append-text',
  'change-capacity',
  'change-purpose',
  'schedule',
]

export const isAppliedHere = ({ action }: Remedy): boolean => HERE.includes(action)

/**
 * What a finding says may be done; and where a picture is stopped on some of the channels only, to leave those: the
 * others may have it.
 */
export function remediesOf(
  remedies: Remedy[],
  { effect, stopped, chosen }: { effect: Effect; stopped: number; chosen: number },
): Remedy[] {
  const has = (action: string) => remedies.some((remedy) => remedy.action === action)
  const elsewhere = effect === 'block' && stopped < chosen && has('hide-person') && !has('remove-channel')
  return elsewhere ? [...remedies, { action: 'remove-channel' }] : remedies
}

/** A remedy for the channels a finding was made for; `purpose` when the remedy leaves a choice. */
export type Chosen = { remedy: Remedy; channelIds: string[]; purpose?: string }

/**
 * The draft once a remedy was applied: in the browser at once, on the server for a page without script.
 *
 * @param localTime writes an instant as the organisation's local time, for the field « quand »
 */
export function applyRemedy(
  typed: Typed,
  { remedy, channelIds, purpose }: Chosen,
  localTime: (at: string) => string,
): Typed {
  const { text } = typed
  const start = Number(remedy.start)
  const end = Number(remedy.end)
  switch (remedy.action) {
    case 'remove-channel':
      return { ...typed, channelIds: typed.channelIds.filter((id) => !channelIds.includes(id)) }
    case 'remove-media':
      return { ...typed, mediaIds: typed.mediaIds.filter((id) => id !== remedy.media) }
    case 'replace-text':
      return { ...typed, text: text.slice(0, start) + String(remedy.with) + text.slice(end) }
    case 'remove-text':
      return { ...typed, text: withoutHole(text.slice(0, start), text.slice(end)) }
    case 'append-text':
      return { ...typed, text: `${text.trimEnd()}${text.trim() === '' ? '' : ' '}${String(remedy.text)}` }
    case 'change-capacity':
      return { ...typed, capacity: remedy.capacity as Typed['capacity'] }
    case 'change-purpose':
      return { ...typed, purpose: purpose ?? typed.purpose }
    case 'schedule':
      return { ...typed, wantedAt: localTime(String(remedy.notBefore)) }
    default:
      return typed
  }
}

/** One space where two would meet, none before a full stop. */
function withoutHole(before: string, after: string): string {
  if (/[ \u00A0\u202F]$/.test(before) && /^([ .,]|$)/.test(after)) return before.slice(0, -1) + after
  return before + after
}

/** Which buttons a remedy becomes: a choice of purposes is one for each. */
export function choicesOf(remedy: Remedy, channelIds: string[]): Chosen[] {
  if (remedy.action !== 'change-purpose' || !Array.isArray(remedy.purposes)) return [{ remedy, channelIds }]
  return remedy.purposes.map((purpose) => ({ remedy, channelIds, purpose: String(purpose) }))
}

/** What a button without script sends; null for anything else. */
export function readChosen(value: string): Chosen | null {
  try {
    const chosen = JSON.parse(value) as Chosen
    return typeof chosen?.remedy?.action === 'string' && Array.isArray(chosen.channelIds) ? chosen : null
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return null
    throw thrown
  }
}
