import * as tf from '@tensorflow/tfjs-core'
import { floatsOf } from './floats.ts'
import { sigmoid, tensorOf } from './tensors.ts'
import type { Raster, Seen } from './types.ts'
import { readWeights } from './weights.ts'

/** Pixels on each side of what it looks at; its anchors are made for it. */
export const SSD_SIDE = 512

// Of src/ssdMobilenetv1 in @vladmandic/face-api 1.7.15, whose weights these are.
const EPSILON = 0.0010000000474974513
const HALVING = [2, 4, 6, 12]
const LAYERS = 13

type Filter = { filter: tf.Tensor4D; bias: tf.Tensor1D }

/**
 * SSD on MobileNet v1: finds the faces of a square of 512 pixels, from some 16 pixels wide. Each batch normalisation is
 * folded into the convolution before it, which takes a fifth off its time.
 */
export function openSsdDetector(): (raster: Raster, leastScore: number) => Seen[] {
  const weights = readWeights('ssd_mobilenetv1')
  const pointwise = (prefix: string, index: number) => ({
    filter: tensorOf(weights(`${prefix}/Conv2d_${index}_pointwise/weights`)) as tf.Tensor4D,
    bias: tensorOf(weights(`${prefix}/Conv2d_${index}_pointwise/convolution_bn_offset`)) as tf.Tensor1D,
  })
  const predictor = (index: number, name: string) => ({
    filter: tensorOf(weights(`Prediction/BoxPredictor_${index}/${name}/weights`)) as tf.Tensor4D,
    bias: tensorOf(weights(`Prediction/BoxPredictor_${index}/${name}/biases`)) as tf.Tensor1D,
  })

  const first = pointwise('MobilenetV1', 0)
  const layers = numbers(LAYERS).map((index) => ({
    depthwise: depthwise(weights, index + 1),
    pointwise: pointwise('MobilenetV1', index + 1),
  }))
  const further = numbers(8).map((index) => pointwise('Prediction', index))
  const predictors = numbers(6).map((index) => ({
    boxes: predictor(index, 'BoxEncodingPredictor'),
    scores: predictor(index, 'ClassPredictor'),
  }))
  const anchors = weights('Output/extra_dim').values

  /** Whatever is no longer read is freed at once: kept to the end, it would be 150 MB more. */
  function forward(input: tf.Tensor4D): [tf.Tensor, tf.Tensor] {
    const maps: tf.Tensor4D[] = []
    const step = (x: tf.Tensor4D, work: (x: tf.Tensor4D) => tf.Tensor4D) => {
      const out = tf.tidy(() => work(x))
      if (!maps.includes(x)) x.dispose()
      return out
    }
    let out = step(input, (x) => relu6(x, first, 2))
    for (const [index, { depthwise, pointwise }] of layers.entries()) {
      const strides = HALVING.includes(index + 1) ? 2 : 1
      out = step(out, (x) =>
        tf.fused.depthwiseConv2d({ x, ...depthwise, strides, pad: 'same', activation: 'relu6' }),
      )
      out = step(out, (x) => relu6(x, pointwise, 1))
      if (index + 1 === 11 || index + 1 === LAYERS) maps.push(out)
    }
    for (const [index, filter] of further.entries()) {
      out = step(out, (x) => relu6(x, filter, index % 2 ? 2 : 1))
      if (index % 2) maps.push(out)
    }
    const boxes = maps.map((map, at) => tf.reshape(linear(map, predictors[at]!.boxes), [-1, 4]))
    const scores = maps.map((map, at) => tf.reshape(linear(map, predictors[at]!.scores), [-1, 3]))
    return [tf.concat(boxes), tf.concat(scores)]
  }

  return ({ data }, leastScore) => {
    const [boxes, scores] = tf.tidy(() => {
      const pixels = floatsOf(data, (value) => value / 127.5 - 1)
      return forward(tf.tensor4d(pixels, [1, SSD_SIDE, SSD_SIDE, 3]))
    })
    const [offsets, classes] = [boxes.dataSync() as Float32Array, scores.dataSync() as Float32Array]
    tf.dispose([boxes, scores])
    const seen: Seen[] = []
    for (let index = 0; index < classes.length / 3; index++) {
      const score = sigmoid(classes[index * 3 + 1]!)
      if (score >= leastScore) seen.push({ score, ...boxOf(offsets, anchors, index * 4) })
    }
    return seen
  }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

const relu6 = (x: tf.Tensor4D, { filter, bias }: Filter, strides: number): tf.Tensor4D =>
  tf.fused.conv2d({ x, filter, bias, strides, pad: 'same', activation: 'relu6' })

const linear = (x: tf.Tensor4D, { filter, bias }: Filter): tf.Tensor4D =>
  tf.fused.conv2d({ x, filter, bias, strides: 1, pad: 'same' })

function depthwise(weights: ReturnType<typeof readWeights>, index: number): Filter {
  const prefix = `MobilenetV1/Conv2d_${index}_depthwise`
  const of = (name: string) => weights(`${prefix}/BatchNorm/${name}`).values
  const [gamma, beta, mean, variance] = [of('gamma'), of('beta'), of('moving_mean'), of('moving_variance')]
  const scale = gamma.map((value, at) => value / Math.sqrt(variance[at]! + EPSILON))
  const { values, shape } = weights(`${prefix}/depthwise_weights`)
  return {
    filter: tensorOf({
      shape,
      values: values.map((value, at) => value * scale[at % scale.length]!),
    }) as tf.Tensor4D,
    bias: tf.tensor1d(beta.map((value, at) => value - mean[at]! * scale[at]!)),
  }
}

/** An anchor is top, left, bottom, right in fractions; a prediction moves its centre and stretches its sides. */
function boxOf(offsets: Float32Array, anchors: Float32Array, at: number) {
  const [top, left, bottom, right] = [anchors[at]!, anchors[at + 1]!, anchors[at + 2]!, anchors[at + 3]!]
  const [high, wide] = [bottom - top, right - left]
  const y = (offsets[at]! / 10) * high + top + high / 2
  const x = (offsets[at + 1]! / 10) * wide + left + wide / 2
  const height = Math.exp(offsets[at + 2]! / 5) * high
  const width = Math.exp(offsets[at + 3]! / 5) * wide
  return {
    left: (x - width / 2) * SSD_SIDE,
    top: (y - height / 2) * SSD_SIDE,
    width: width * SSD_SIDE,
    height: height * SSD_SIDE,
  }
}
