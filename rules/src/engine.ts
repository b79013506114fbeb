import type { Post } from './case.ts'
import type { AnyKind } from './kind.ts'
import type { Locale } from './messages/language.ts'

/** The sentences of a kind, once its name is only known when the program runs. */
export type LooseTexts = {
  title: string
  says: string
  parameters: Record<string, string>
  rule: (parameters: never, words: never) => string
  findings: Record<string, (data: Record<string, unknown>) => string>
  questions?: Record<string, (data: Record<string, unknown>) => string>
}

/** The kinds that a program has at hand, and their sentences in the languages that it speaks. */
export type Engine = {
  kinds: ReadonlyMap<string, AnyKind>
  sentences: Partial<Record<Locale, Readonly<Record<string, LooseTexts>>>>
  /** Names one exact content, for the approvals given on it; a composer has no kind that asks. */
  hash: (post: Post) => string
}

/** `sentences`: for each language, those of every kind given; each was checked where it was written (`Hit`). */
export function engineOf(
  definitions: readonly AnyKind[],
  sentences: Partial<Record<Locale, object>>,
  hash: Engine['hash'] = withoutHash,
): Engine {
  return {
    kinds: new Map(definitions.map((kind) => [kind.id, kind])),
    sentences: sentences as Engine['sentences'],
    hash,
  }
}

function withoutHash(): never {
  throw new RangeError('this engine names no content')
}

/** @throws {RangeError} when this engine does not speak the language, or lacks the kind */
export function textsOf({ sentences }: Engine, kind: string, locale: Locale): LooseTexts {
  const texts = sentences[locale]?.[kind]
  if (!texts) throw new RangeError(`no sentences for ${kind} in ${locale}`)
  return texts
}
