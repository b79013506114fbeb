import { kindOf } from '@balise/rules'
import type { Locale, Rule } from '@balise/rules'

/** What a rule leaves open, in words: « combien de jours on a pour signer ». */
export function openQuestions({ kind, holes }: Pick<Rule, 'kind' | 'holes'>, locale: Locale): string[] {
  const words = kindOf(kind)?.texts[locale].parameters ?? {}
  return holes.map((hole) => words[hole] ?? OWN[locale][hole] ?? hole)
}

/** Holes that any rule may have, whatever its kind. */
const OWN: Record<Locale, Record<string, string>> = {
  fr: { on: 'où la règle s’applique', effect: 'ce que fait la règle' },
  en: { on: 'where the rule applies', effect: 'what the rule does' },
}
