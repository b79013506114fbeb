import type { Locale } from '@balise/rules'
import type { Refusal, RefusalCode } from '../errors.ts'
import { refusals as en } from './en.ts'
import { refusals as fr } from './fr.ts'

/** What a refusal says to whoever reads this language. */
export function sentenceOf({ code, data }: Refusal, locale: Locale): string {
  const sentences = { fr, en }[locale] as Record<RefusalCode, (data: unknown) => string>
  return sentences[code](data)
}
