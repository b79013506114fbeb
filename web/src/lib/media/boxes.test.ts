import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frameBetween, readBoxes } from './boxes.ts'

test('a frame is the same whichever corner it is drawn from, and stays inside the picture', () => {
  const frame = { left: 10, top: 20, width: 30, height: 40 }
  assert.deepEqual(frameBetween({ x: 0.1, y: 0.2 }, { x: 0.4, y: 0.6 }), frame)
  assert.deepEqual(frameBetween({ x: 0.4, y: 0.6 }, { x: 0.1, y: 0.2 }), frame)
  assert.deepEqual(frameBetween({ x: -1, y: 0.5 }, { x: 2, y: 2 }), {
    left: 0,
    top: 50,
    width: 100,
    height: 50,
  })
})

test('frames typed in percent become fractions; an empty one is passed over, a long one is cut', () => {
  const form = new FormData()
  for (const [left, top, width, height] of [
    ['10', '20', '30,5', '40'],
    ['', '', '', ''],
    ['90', '0', '50', '10'],
  ])
    for (const [side, value] of Object.entries({ left, top, width, height })) form.append(side, value!)
  const boxes = readBoxes(form).map((box) => Object.values(box).map((value) => Math.round(value * 1000)))
  assert.deepEqual(boxes, [
    [100, 200, 305, 400],
    [900, 0, 100, 100],
  ])
})
