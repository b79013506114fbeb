import type { Capacity } from '@balise/server/posts'

/** A post as it stands in the form: what is sent when it is saved, what is kept on the device when it cannot be. */
export type Typed = {
  text: string
  capacity: Capacity
  purpose: string
  language: string
  channelIds: string[]
  /** In the order they are shown. */
  mediaIds: string[]
  /** Alternative texts, by picture. */
  alts: Record<string, string>
  answers: Record<string, string>
  /** Local time of the organisation (`2026-03-12T17:00`), or '' for as soon as may be. */
  wantedAt: string
}

export const LANGUAGES = ['fr', 'en', 'nl', 'de', 'es', 'it', 'pt', 'ar', 'tr', 'uk'] as const

const CAPACITIES: Capacity[] = ['official', 'professional', 'personal']
const ANSWER = 'answer:'
const ALT = 'alt:'

/** What a form of the composer says; names as Composer.svelte writes them. */
export function readTyped(form: FormData): Typed {
  const texts = (name: string) => form.getAll(name).filter((value) => typeof value === 'string')
  const [capacity = ''] = texts('capacity')
  const named = (prefix: string) =>
    Object.fromEntries(
      [...form.entries()].flatMap(([name, value]) =>
        name.startsWith(prefix) && typeof value === 'string' ? [[name.slice(prefix.length), value]] : [],
      ),
    )
  return {
    text: (texts('text')[0] ?? '').replaceAll('\r\n', '\n'),
    capacity: CAPACITIES.find((known) => known === capacity) ?? 'official',
    purpose: texts('purpose')[0] ?? '',
    language: texts('language')[0] ?? 'fr',
    channelIds: texts('channel'),
    mediaIds: texts('media'),
    alts: named(ALT),
    answers: named(ANSWER),
    wantedAt: texts('when')[0] === 'later' ? (texts('wantedAt')[0] ?? '') : '',
  }
}

export const answerName = (question: string) => `${ANSWER}${question}`
export const altName = (mediaId: string) => `${ALT}${mediaId}`

export const isSame = (a: Typed, b: Typed): boolean => canonical(a) === canonical(b)

const canonical = ({ channelIds, alts, answers, ...rest }: Typed) =>
  JSON.stringify([
    rest.text,
    rest.capacity,
    rest.purpose,
    rest.language,
    rest.wantedAt,
    rest.mediaIds,
    [...channelIds].sort(),
    Object.entries(alts).sort(),
    Object.entries(answers).sort(),
  ])

/** What had been typed in a form that could not be followed. */
export function typedFrom(values: Record<string, string | string[]>): Typed {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) form.append(name, one)
  return readTyped(form)
}
