import { parentPort } from 'node:worker_threads'
import { openSsdDetector } from './ssd-detector.ts'
import { openTensors } from './tensors.ts'
import { openTinyDetector } from './tiny-detector.ts'
import type { Raster } from './types.ts'

export type Look = { id: number; detector: 'ssd' | 'tiny'; raster: Raster; leastScore: number }

// One of the two threads of `faces-process.ts`: each has its own WebAssembly memory, and looks at one square at a time.
await openTensors()
const detectors = { ssd: openSsdDetector(), tiny: openTinyDetector() }

parentPort?.on('message', ({ id, detector, raster, leastScore }: Look) => {
  parentPort?.postMessage({ id, seen: detectors[detector](raster, leastScore) })
})
