import type { Charter, Rule } from './charter.ts'
import { contentHash } from './content-hash.ts'
import { compileWith, mistakesWith } from './compile.ts'
import { engineOf } from './engine.ts'
import { dutyKinds } from './duties/kinds.ts'
import { definitions } from './kinds/index.ts'
import { dutyKindsEn } from './messages/duties-en.ts'
import { dutyKindsFr } from './messages/duties-fr.ts'
import { kindsEn } from './messages/kinds-en.ts'
import { kindsFr } from './messages/kinds-fr.ts'
import type { Locale } from './messages/language.ts'
import { ruleSentenceWith } from './rule-sentence.ts'

/** Every kind, in every language. */
export const whole = engineOf(
  [...definitions, ...dutyKinds],
  {
    fr: { ...kindsFr, ...dutyKindsFr },
    en: { ...kindsEn, ...dutyKindsEn },
  },
  contentHash,
)

/**
 * Makes a charter ready for many checks, with every kind at hand.
 *
 * @throws {CharterError} at the first rule that cannot run: unknown kind, bad parameter, missing article, an
 *   effect stronger than its kind allows. Nothing of a faulty charter is applied by halves
 */
export const compile = (charter: Charter) => compileWith(whole, charter)

/** Every reason why a charter cannot run, in the order of its rules; none when `compile` accepts it. */
export const mistakesIn = (charter: Charter) => mistakesWith(whole, charter)

/**
 * A rule as people read it beside its article: where, what must hold, and what Balise does otherwise.
 *
 * @throws {CharterError} when the rule could not run either
 */
export const ruleSentence = (rule: Rule, charter: Charter, locale: Locale = 'fr') =>
  ruleSentenceWith(whole, rule, charter, locale)
