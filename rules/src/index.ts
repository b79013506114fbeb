import type { AnyKind, Kind, KindTexts } from './kind.ts'
import { strongestHold } from './hold.ts'
import { whole } from './whole.ts'
import { textsOf } from './engine.ts'
import { languageOf } from './messages/language.ts'
import type { Locale } from './messages/language.ts'

export type * from './case.ts'
export type * from './charter.ts'
export type * from './finding.ts'
export type { Hold, Kind, KindId, KindTexts } from './kind.ts'
export type { Locale } from './messages/language.ts'
export type { Expectation, Schema } from './schema.ts'
export type { CompiledCharter } from './compile.ts'
export type { Engine } from './engine.ts'
export type { Facts } from './facts.ts'
export { ENGINE, check, checkPost } from './check.ts'
export { audit } from './audit.ts'
export { CONSENT_ENDS_SOON_DAYS } from './duties/image-consent.ts'
export type { Audit, DutyFinding } from './audit.ts'
export type * from './state.ts'
export type { About, Standing } from './duty.ts'
export { EFFECTS } from './compile.ts'
export { holdOf } from './hold.ts'
export { contentHash } from './content-hash.ts'
export { CharterError, DataError } from './errors.ts'
export { factsOf } from './facts.ts'
export { effectLabel, expectationText, holdLabel, remedyLabel } from './messages/language.ts'
export { readCase, readOrganisation } from './read-case.ts'
export { compile, mistakesIn, ruleSentence } from './whole.ts'
export { whatIf } from './what-if.ts'
export type { RuleShift, Shift, WhatIf } from './what-if.ts'
export { AUDIENCES, readSelector, SURFACES } from './selector.ts'

/** The catalogue: what each kind checks, its parameters as JSON Schema, its texts. */
export const kinds: readonly Kind[] = [...whole.kinds.values()].map((kind) => ({
  id: kind.id,
  subject: kind.subject,
  strength: kind.strength,
  hold: strongestHold(kind),
  parameters: kind.parameters,
  defaults: { ...kind.defaults },
  texts: { fr: catalogueTexts(kind, 'fr'), en: catalogueTexts(kind, 'en') },
}))

export const kindOf = (id: string): Kind | undefined => kinds.find((kind) => kind.id === id)

function catalogueTexts({ id }: AnyKind, locale: Locale): KindTexts {
  const { typeset } = languageOf(locale)
  const { title, says, parameters } = textsOf(whole, id, locale)
  const typeSetParameters = Object.entries(parameters).map(([name, text]) => [name, typeset(text)])
  return { title: typeset(title), says: typeset(says), parameters: Object.fromEntries(typeSetParameters) }
}
