import {
  ADDRESSED_WORDS,
  GROUPS,
  HATED,
  INSULT_PHRASES,
  INSULT_WORDS,
  OBSCENE_PHRASES,
  SLUR_WORDS,
} from '../../data/conduct.ts'
import type { Conduct } from './mention.ts'
import { patternsAgainst } from './patterns.ts'

/** How an entry is read: by itself, or only when it is said to someone. */
export type Entry = { category: Conduct; needs: 'nothing' | 'address' }

/** `salopard(e)*` as salopard, saloparde, salopards, salopardes. */
export function inflected(written: string): string[] {
  const [, stem = '', other = '', plural = ''] = /^([a-z]+)(?:\(([a-z]+)\))?(\*?)$/.exec(written) ?? []
  const forms = other ? [stem, stem + other] : [stem]
  return plural ? [...forms, ...forms.map((form) => `${form}s`)] : forms
}

const wordsOf = (list: string) => list.split(' ').flatMap(inflected)
const entries = (forms: string[], category: Conduct, needs: Entry['needs'] = 'nothing') =>
  forms.map((form): [string, Entry] => [form, { category, needs }])

const insults = wordsOf(INSULT_WORDS)
const slurs = wordsOf(SLUR_WORDS)

/** Everything that is looked for in plain words. The first of two equal entries counts. */
export const ENTRIES: readonly [string, Entry][] = [
  ...entries(slurs, 'hate'),
  ...entries(
    wordsOf(HATED).flatMap((who) => [`sale ${who}`, `sales ${who}`]),
    'hate',
  ),
  ...entries(insults, 'insult'),
  ...entries(INSULT_PHRASES.split('|'), 'insult'),
  ...entries(OBSCENE_PHRASES.split('|'), 'obscenity'),
  ...patternsAgainst(GROUPS.split(' ')).flatMap(([form, category]) => entries([form], category)),
  ...entries(wordsOf(ADDRESSED_WORDS), 'insult', 'address'),
]

/** Single words of abuse, by themselves or when said to someone: those that people hide. */
export const ABUSE: readonly string[] = [...insults, ...slurs, ...wordsOf(ADDRESSED_WORDS)]
