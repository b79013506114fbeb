import assert from 'node:assert/strict'
import { test } from 'node:test'
import { afterKey, frameBetween, frameOf, readBoxes, readFrames } from './boxes.ts'

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

test('an arrow moves a frame, with shift it makes it larger, and it never leaves the picture', () => {
  const frame = { left: 10, top: 20, width: 30, height: 40 }
  assert.deepEqual(afterKey(frame, 'ArrowRight', false), { ...frame, left: 11 })
  assert.deepEqual(afterKey(frame, 'ArrowUp', false), { ...frame, top: 19 })
  assert.deepEqual(afterKey(frame, 'ArrowDown', true), { ...frame, height: 41 })
  assert.deepEqual(afterKey({ ...frame, left: 70 }, 'ArrowRight', false), { ...frame, left: 70 })
  assert.deepEqual(afterKey({ ...frame, left: 70 }, 'ArrowRight', true), { ...frame, left: 70 })
  assert.deepEqual(afterKey({ ...frame, width: 1 }, 'ArrowLeft', true), { ...frame, width: 1 })
  assert.equal(afterKey(frame, 'a', false), undefined)
})

test('a face keeps its name through a form, a frame drawn now has none', () => {
  const form = new FormData()
  for (const [frame, left] of [
    ['face-1', '10'],
    ['', '50'],
  ])
    for (const [name, value] of Object.entries({ frame, left, top: '0', width: '10', height: '10' }))
      form.append(name, value!)
  assert.deepEqual(
    readFrames(form).map(({ id }) => id),
    ['face-1', undefined],
  )
  assert.deepEqual(frameOf({ left: 0.123, top: 0, width: 1, height: 0.5 }, 'face-1'), {
    ...{ id: 'face-1', left: 12.3, top: 0, width: 100, height: 50 },
  })
})
