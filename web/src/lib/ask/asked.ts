import type { AskCharterInput } from '@balise/server/posts'
import { text } from '../form.ts'
import type { Locale } from '../locale.ts'

export const OWN = 'own'
export const NETWORKS = [
  'facebook',
  'instagram',
  'linkedin',
  'tiktok',
  'x',
  'whatsapp',
  'youtube',
  'bluesky',
  'mastodon',
]
export const AUDIENCES = ['public', 'friends'] as const
export const CAPACITIES = ['personal', 'professional', 'official'] as const
export const PICTURES = ['none', 'nobody', 'someone'] as const

/** What someone wonders about, as it stands in the form. */
export type Asked = {
  text: string
  /** A channel's id, or `own`. */
  where: string
  network: string
  audience: (typeof AUDIENCES)[number]
  capacity: (typeof CAPACITIES)[number]
  picture: (typeof PICTURES)[number]
  answers: Record<string, string>
}

export const NOTHING_ASKED: Asked = {
  text: '',
  where: OWN,
  network: 'facebook',
  audience: 'public',
  capacity: 'personal',
  picture: 'none',
  answers: {},
}

const ANSWER = 'answer:'
export const answerName = (question: string) => `${ANSWER}${question}`

export function readAsked(form: FormData): Asked {
  const oneOf = <Value extends string>(name: string, known: readonly Value[]): Value =>
    known.find((value) => value === text(form, name)) ?? known[0]!
  return {
    text: text(form, 'text').replaceAll('\r\n', '\n'),
    where: text(form, 'where') || OWN,
    network: text(form, 'network') || 'other',
    audience: oneOf('audience', AUDIENCES),
    capacity: oneOf('capacity', CAPACITIES),
    picture: oneOf('picture', PICTURES),
    answers: Object.fromEntries(
      [...form.entries()].flatMap(([name, value]) =>
        name.startsWith(ANSWER) && typeof value === 'string' ? [[name.slice(ANSWER.length), value]] : [],
      ),
    ),
  }
}

export const questionOf = (
  { where, network, audience, ...asked }: Asked,
  locale: Locale,
): AskCharterInput => ({
  ...asked,
  locale,
  channelId: where === OWN ? null : where,
  own: where === OWN ? { network, audience } : null,
})
