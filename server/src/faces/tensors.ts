import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import type { Weights } from './weights.ts'

const require = createRequire(import.meta.url)

/** Tensors are reckoned in WebAssembly, from the file of the package: no native build, no graphics card, no network. */
export async function openTensors(): Promise<void> {
  setWasmPaths(`${dirname(require.resolve('@tensorflow/tfjs-backend-wasm'))}/`)
  if (!(await tf.setBackend('wasm'))) throw new Error('WebAssembly could not be started')
}

export const tensorOf = ({ values, shape }: Weights) => tf.tensor(values, shape)

export const sigmoid = (value: number) => 1 / (1 + Math.exp(-value))
