import type { Audience, Surface } from '@balise/rules'
import { de } from '../french.ts'
import type { Line, PictureKind } from '../types.ts'

/**
 * The words a family answers to. They live here and not in the pages: what is shown is what is kept with the answer.
 * `{name}`, `{until}` and `{organisation}` are filled in for the reader and left as they are in what is kept.
 */
export type Wording = {
  /** What must be known before answering. `self`: the reader answers for themself. */
  points: Record<'other' | 'self', string[]>
  capture: { heading: Voice; sees: string }
  internal: { heading: string; sees: string }
  press: { heading: string; sees: string }
  /** Who sees what goes out there. */
  sees: Record<'public' | 'members' | 'print' | 'site' | 'newsletter', string>
  ask: Record<'capture' | 'internal' | 'press' | PictureKind, Voice>
  example: Record<'capture' | 'internal' | 'press' | PictureKind, string>
}
export type Voice = { other: string; self: string }

/** Grows when a sentence changes: answers say which one they were given to. */
export const EDITION = '2026-11-21'

/** The name of a drawing, and of a sentence. */
export type Shown = keyof Wording['ask']

export const shownOf = ({ act, purpose, picture, channelId }: Line): Shown =>
  act === 'capture' ? 'capture' : channelId !== null ? picture : purpose === 'press' ? 'press' : 'internal'

export function seesOf(
  { sees }: Wording,
  { audience, surface }: { audience: Audience; surface: Surface },
): string {
  if (surface === 'print' || surface === 'site' || surface === 'newsletter') return sees[surface]
  return audience === 'public' ? sees.public : sees.members
}

/** « de {name} » becomes « d’Emma »: no other of the languages has « de » before a name. */
export const fill = (sentence: string, values: Record<string, string>): string =>
  sentence
    .replaceAll('de {name}', values.name === undefined ? 'de {name}' : de(values.name))
    .replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
