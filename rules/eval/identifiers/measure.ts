import { identifiersIn } from '../../src/text/identifiers.ts'
import { keysIn } from '../../src/text/keys.ts'
import { knownNamesOf } from '../../src/text/known-names.ts'
import { passwordsIn } from '../../src/text/passwords.ts'
import { personalWordsIn } from '../../src/text/personal-words.ts'
import { situationsIn } from '../../src/text/situations.ts'
import { wordsOf } from '../../src/text/words.ts'
import type { Field, Sample } from './generate.ts'
import { EVERYONE } from './people.ts'

export type Found = { field: Field; start: number; end: number }
export type KindMeasure = { kind: string; samples: number; expected: number; found: number }
export type FieldMeasure = { field: Field; right: number; wrong: number }
export type IdentifierMeasure = {
  kinds: KindMeasure[]
  fields: FieldMeasure[]
  harmless: number
  recall: number
  precision: number
  /** Some of what was missed or found for nothing, to be read by people. */
  mistakes: string[]
}

const names = knownNamesOf(EVERYONE.map((name) => ({ name })))

export function identifiersFound(text: string): Found[] {
  const words = wordsOf(text)
  return [
    ...identifiersIn(words),
    ...personalWordsIn(words),
    ...situationsIn(words, () => names).map((one) => ({ ...one, field: 'situation' as const })),
    ...passwordsIn(words).map((one) => ({ ...one, field: 'credential' as const })),
    ...keysIn(text).map((one) => ({ ...one, field: 'credential' as const })),
  ]
}

/** Right: the field that was expected, at words that were expected. */
export function measureIdentifiers(samples: readonly Sample[]): IdentifierMeasure {
  const kinds = new Map<string, KindMeasure>()
  const fields = new Map<Field, FieldMeasure>()
  const mistakes: string[] = []
  for (const { text, kind, expected } of samples) {
    const all = identifiersFound(text)
    const touches = (one: Found, other: Found) =>
      one.field === other.field && one.start < other.end && other.start < one.end
    if (expected.length > 0) {
      const measure = kinds.get(kind) ?? { kind, samples: 0, expected: 0, found: 0 }
      kinds.set(kind, measure)
      measure.samples++
      measure.expected += expected.length
      const missed = expected.filter((one) => !all.some((other) => touches(one, other)))
      measure.found += expected.length - missed.length
      for (const { start, end } of missed)
        mistakes.push(`missed ${kind}: ${text.slice(start, end)} | ${text}`)
    }
    for (const one of all) {
      const measure = fields.get(one.field) ?? { field: one.field, right: 0, wrong: 0 }
      fields.set(one.field, measure)
      if (expected.some((other) => touches(one, other))) measure.right++
      else {
        measure.wrong++
        mistakes.push(`${one.field} for nothing: ${text.slice(one.start, one.end)} | ${text}`)
      }
    }
  }
  const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
  const [right, wrong] = [
    sum([...fields.values()].map((f) => f.right)),
    sum([...fields.values()].map((f) => f.wrong)),
  ]
  return {
    kinds: [...kinds.values()],
    fields: [...fields.values()],
    harmless: samples.filter(({ expected }) => expected.length === 0).length,
    recall: sum([...kinds.values()].map((k) => k.found)) / sum([...kinds.values()].map((k) => k.expected)),
    precision: right / (right + wrong),
    mistakes,
  }
}
