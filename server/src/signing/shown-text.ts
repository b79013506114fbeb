import type { Locale } from '../organisation/index.ts'
import type { ChangeView } from './types.ts'
import { wordsIn } from './words.ts'

type Shown = {
  title: string
  version: string
  digest: string
  changes: ChangeView[]
  isFirst: boolean
}

/** Everything the page says before the signature, as text: what is sealed is what was read. */
export function shownText({ title, version, digest, changes, isFirst }: Shown, locale: Locale): string {
  const words = wordsIn(locale)
  const lines = changes.flatMap(({ what, article, before, after, sentence }) => [
    `${words.what[what]} · ${words.article(article.number, article.title)}`,
    ...(after === null ? [] : [`« ${after} »`]),
    ...(before === null || before === after ? [] : [`${words.before} « ${before} »`]),
    ...(sentence === null ? [] : [sentence]),
    '',
  ])
  return [
    words.charter(title, version, digest),
    '',
    ...(lines.length > 0 ? lines : [words.nothing, '']),
    words.pledge(version, isFirst),
  ].join('\n')
}
