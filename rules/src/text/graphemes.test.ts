import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { graphemeCount } from './graphemes.ts'

for (const [what, text, count] of [
  ['French letters', 'Été à Liège', 11],
  ['an accent put after its letter', 'e\u0301te\u0301', 3],
  ['a family', '👨‍👩‍👧', 1],
  ['a hand of any colour', '👍🏽', 1],
  ['a flag, then another', '🇧🇪🇫🇷', 2],
  ['the flag of a part of a country', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', 1],
  ['a heart made into an emoji', '❤️', 1],
  ['a keycap', '1️⃣', 1],
  ['a line end of two units', 'a\r\nb', 3],
  ['typographic marks', '« Où ? » — là…', 14],
  ['nothing', '', 0],
] as const)
  test(`${what} counts as readers count`, () => {
    equal(graphemeCount(text), count)
    equal([...new Intl.Segmenter('fr', { granularity: 'grapheme' }).segment(text)].length, count)
  })

test('half characters, and very long rows of marks, are counted too', () => {
  equal(graphemeCount('\ud83d a'), 3)
  const before = performance.now()
  equal(graphemeCount(`a${'\u0301'.repeat(100_000)}`), 1)
  ok(performance.now() - before < 5_000)
})
