import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { isEan13, isLuhn, isVerhoeff } from '../src/text/checksums.ts'
import { generateHidden, plainInsults } from './conduct/hidden.ts'
import { measureHidden, measureNeutral } from './conduct/measure.ts'
import { generateNeutral } from './conduct/neutral.ts'
import { conductTargets } from './conduct/section.ts'
import { eanDigit, luhnDigit, verhoeffDigit } from './identifiers/check-digits.ts'
import { generateIdentifiers } from './identifiers/generate.ts'
import { measureIdentifiers } from './identifiers/measure.ts'
import { generateNames, peopleOfRegister } from './names/generate.ts'
import { measureNames } from './names/measure.ts'
import { sentencesOf } from './newspapers.ts'
import type { Target } from './target.ts'
import { identifierTargets, nameTargets } from './thresholds.ts'

const missed = (targets: readonly Target[]) =>
  targets.filter(({ isMet }) => !isMet).map(({ what, measured, wanted }) => `${what}: ${measured}, ${wanted}`)

test('identifiers are found where they are, and not elsewhere', () => {
  deepEqual(missed(identifierTargets(measureIdentifiers(generateIdentifiers(7, 40)))), [])
})

test('people of the register are found, however they are named', () => {
  const people = peopleOfRegister(7, 300)
  deepEqual(missed(nameTargets(measureNames(generateNames(7, people, 30), people))), [])
})

test('neutral posts are left alone, and hidden insults are seen through', () => {
  const neutral = measureNeutral(generateNeutral(7, 1500))
  const hidden = measureHidden(generateHidden(7, 70))
  deepEqual(missed(conductTargets({ neutral, hidden, newspapers: undefined })), [])
})

test('every insult that is hidden is known when it is written plainly', () => {
  const posts = plainInsults().map((text) => ({ text, how: 'plainly', start: 0, end: text.length }))
  deepEqual(measureHidden(posts).mistakes, [])
})

test('the same seed gives the same posts, another seed gives others', () => {
  deepEqual(generateIdentifiers(1, 3), generateIdentifiers(1, 3))
  ok(generateIdentifiers(1, 3)[0]!.text !== generateIdentifiers(2, 3)[0]!.text)
})

test('what a generated post says is to be found lies inside it', () => {
  for (const { text, expected } of generateIdentifiers(3, 20))
    for (const { start, end } of expected) ok(0 <= start && start < end && end <= text.length)
})

test('the generator and the engine agree on check digits, each in its own way', () => {
  for (const number of ['85073003328', '453201511283036', '00000000', '987654321098', '756921707698'])
    deepEqual([isLuhn(number + luhnDigit(number)), isVerhoeff(number + verhoeffDigit(number))], [true, true])
  equal(eanDigit('756921707698'), '5')
  ok(isEan13('7569217076985') && isVerhoeff('2363') && !isVerhoeff('2364'))
})

test('sentences of newspapers keep the places of their people', () => {
  const [sentence] = sentencesOf("M. O\nJean I-PER\nDupont I-PER\n, O\nmaire O\nd' O\nHyères I-LOC\n. O\n")
  equal(sentence!.text, "M. Jean Dupont, maire d'Hyères.")
  deepEqual(sentence!.people, [{ start: 3, end: 14 }])
})
