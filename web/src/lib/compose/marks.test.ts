import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { stretchesOf } from './marks.ts'
import type { Point } from './verdicts.ts'

const point = (number: number, start: number, end: number) =>
  ({ number, finding: { at: { text: { start, end } } } }) as unknown as Point

test('a finding is marked under its words', () => {
  const [before, marked, after] = stretchesOf('Appelez le 0470 vite', [point(1, 11, 15)])
  assert.deepEqual([before?.text, marked?.text, after?.text], ['Appelez le ', '0470', ' vite'])
  assert.equal(marked?.point?.number, 1)
  assert.equal(marked?.last, true)
})

test('where two meet, the gravest is shown', () => {
  const stretches = stretchesOf('abcdef', [point(1, 2, 4), point(2, 0, 6)])
  assert.deepEqual(
    stretches.map(({ text, point }) => [text, point?.number]),
    [
      ['ab', 2],
      ['cd', 1],
      ['ef', 2],
    ],
  )
})

test('the stretches are the text, whatever the findings point at', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.tuple(fc.integer(), fc.integer())),
      (text, pairs) => {
        const stretches = stretchesOf(
          text,
          pairs.map(([start, end], index) => point(index, start, end)),
        )
        assert.equal(stretches.map((stretch) => stretch.text).join(''), text)
      },
    ),
  )
})
