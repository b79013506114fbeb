import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { isCut, isSameFace, withoutDoubles } from './merge.ts'
import { closerRegions, regionsOf } from './regions.ts'

for (const [width, height] of [
  [1920, 1440],
  [1440, 1920],
  [1920, 480],
  [300, 220],
] as const)
  test(`a picture of ${width} × ${height} is looked at whole, then covered by six tiles at most`, () => {
    const [whole, ...tiles] = regionsOf(width, height)
    deepEqual(whole, { left: 0, top: 0, side: Math.max(width, height), whole: true })
    ok(tiles.length <= 6)
    if (tiles.length === 0) return
    for (let y = 5; y < height; y += 20)
      for (let x = 5; x < width; x += 20)
        ok(
          tiles.some(({ left, top, side }) => x >= left && x < left + side && y >= top && y < top + side),
          `${x}, ${y}`,
        )
  })

test('a face found in two tiles is one face, the surest', () => {
  const face = { left: 100, top: 100, width: 50, height: 60 }
  const again = { ...face, left: 104, score: 0.9 }
  const chin = { left: 110, top: 135, width: 30, height: 24, score: 0.6 }
  const beside = { ...face, left: 155, score: 0.5 }
  deepEqual(withoutDoubles([{ ...face, score: 0.8 }, again, chin, beside]), [again, beside])
  ok(!isSameFace(face, beside))
})

test('a face on the seam of a tile is left to the next tile, one on the edge of the picture is not', () => {
  const region = { left: 500, top: 0, side: 500, whole: false }
  const at = (left: number) => ({ left, top: 100, width: 50, height: 60, score: 1 })
  equal(isCut(at(500), region, 2000, 1000), true)
  equal(isCut(at(950), region, 2000, 1000), true)
  equal(isCut(at(950), region, 1000, 1000), false)
  equal(isCut(at(700), region, 2000, 1000), false)
})

test('only a tile that shows a crowd is looked at closer', () => {
  const tile = { left: 0, top: 0, side: 700, whole: false }
  const small = Array.from({ length: 6 }, (_, at) => ({ left: at, top: 0, width: 20, height: 25, score: 1 }))
  equal(closerRegions([tile], () => small, 12).length, 4)
  equal(closerRegions([tile], () => small.slice(1), 12).length, 0)
  equal(closerRegions([tile, tile], () => small, 5).length, 5)
})
