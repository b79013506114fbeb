import * as tf from '@tensorflow/tfjs-core'
import { floatsOf } from './floats.ts'
import { sigmoid, tensorOf } from './tensors.ts'
import type { Raster, Seen } from './types.ts'
import { readWeights } from './weights.ts'

// Of src/tinyFaceDetector in @vladmandic/face-api 1.7.15, whose weights these are.
const ANCHORS = [
  [1.603231, 2.094468],
  [6.041143, 7.080126],
  [2.882459, 3.518061],
  [4.266906, 5.178857],
  [9.041765, 10.66308],
] as const
const MEAN_RGB = [117.001, 114.697, 97.404]
const LEAK = 0.1
/** Values of an anchor: centre (2), size (2), score. */
const VALUES = 5

/** The tiny face detector: fast, and at its best on faces of 50 to 100 pixels. Sides are multiples of 32. */
export function openTinyDetector(): (raster: Raster, leastScore: number) => Seen[] {
  const weights = readWeights('tiny_face_detector')
  const filter = (name: string) => tensorOf(weights(name)) as tf.Tensor4D
  const bias = (name: string) => tensorOf(weights(`${name}/bias`)) as tf.Tensor1D
  const first = { filter: filter('conv0/filters'), bias: bias('conv0') }
  const last = { filter: filter('conv8/filters'), bias: bias('conv8') }
  const layers = [1, 2, 3, 4, 5].map((index) => ({
    depthwise: filter(`conv${index}/depthwise_filter`),
    pointwise: { filter: filter(`conv${index}/pointwise_filter`), bias: bias(`conv${index}`) },
  }))

  function forward(input: tf.Tensor4D): tf.Tensor4D {
    const step = (x: tf.Tensor4D, work: (x: tf.Tensor4D) => tf.Tensor4D) => {
      const out = tf.tidy(() => work(x))
      x.dispose()
      return out
    }
    let out = step(input, (x) => leaky(x, first))
    for (const { depthwise, pointwise } of layers) {
      out = step(out, (x) => tf.maxPool(x, 2, 2, 'same'))
      out = step(out, (x) => tf.fused.depthwiseConv2d({ x, filter: depthwise, strides: 1, pad: 'same' }))
      out = step(out, (x) => leaky(x, pointwise))
    }
    return step(out, (x) =>
      tf.fused.conv2d({ x: tf.maxPool(x, 2, 1, 'same'), ...last, strides: 1, pad: 'valid' }),
    )
  }

  return ({ data, width, height }, leastScore) => {
    const cells = tf.tidy(() => {
      const pixels = floatsOf(data, (value, at) => (value - MEAN_RGB[at % 3]!) / 255)
      return forward(tf.tensor4d(pixels, [1, height, width, 3]))
    })
    const [, rows, columns] = cells.shape
    const values = cells.dataSync() as Float32Array
    cells.dispose()
    const [wide, high] = [width / columns, height / rows]
    const seen: Seen[] = []
    for (let index = 0; index < rows * columns * ANCHORS.length; index++) {
      const at = index * VALUES
      const score = sigmoid(values[at + 4]!)
      if (score < leastScore) continue
      const cell = Math.floor(index / ANCHORS.length)
      const [anchorWidth, anchorHeight] = ANCHORS[index % ANCHORS.length]!
      const box = {
        width: Math.exp(values[at + 2]!) * anchorWidth * wide,
        height: Math.exp(values[at + 3]!) * anchorHeight * high,
      }
      const x = ((cell % columns) + sigmoid(values[at]!)) * wide
      const y = (Math.floor(cell / columns) + sigmoid(values[at + 1]!)) * high
      seen.push({ score, left: x - box.width / 2, top: y - box.height / 2, ...box })
    }
    return seen
  }
}

const leaky = (x: tf.Tensor4D, { filter, bias }: { filter: tf.Tensor4D; bias: tf.Tensor1D }): tf.Tensor4D =>
  tf.fused.conv2d({
    x,
    filter,
    bias,
    strides: 1,
    pad: 'valid',
    activation: 'leakyrelu',
    leakyreluAlpha: LEAK,
  })
