import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { floatsOf } from './floats.ts'

export type Weights = { shape: number[]; values: Float32Array }

type Manifest = {
  weights: {
    name: string
    shape: number[]
    dtype: string
    quantization?: { scale: number; min: number }
  }[]
}[]

const require = createRequire(import.meta.url)
const FOLDER = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'model')

/** The weights of one detector, by their names: most of them one byte each, to be scaled. Nothing is downloaded. */
export function readWeights(model: 'ssd_mobilenetv1' | 'tiny_face_detector'): (name: string) => Weights {
  const manifest = JSON.parse(
    readFileSync(join(FOLDER, `${model}_model-weights_manifest.json`), 'utf8'),
  ) as Manifest
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${model}_model.bin`)))
  const all = new Map<string, Weights>()
  let at = 0
  for (const { name, shape, quantization } of manifest.flatMap(({ weights }) => weights)) {
    const count = shape.reduce((product, size) => product * size, 1)
    const size = quantization ? count : count * 4
    const part = bytes.slice(at, at + size)
    at += size
    const values = quantization
      ? floatsOf(part, (value) => value * quantization.scale + quantization.min)
      : new Float32Array(part.buffer)
    all.set(name, { shape, values })
  }
  return (name) => {
    const weights = all.get(name)
    if (!weights) throw new Error(`${model}: ${name} was expected among its weights`)
    return weights
  }
}
