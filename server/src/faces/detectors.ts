import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Look } from './detector-thread.ts'
import type { Detectors } from './look-for-faces.ts'
import type { Raster, Seen } from './types.ts'

/** Two at most: a third would be another 200 MB, and would take the server's turn. */
const THREADS = Math.min(2, availableParallelism())

/** The detectors, in threads that share what is asked of them. A thread that fails ends the process. */
export function startDetectors(): Detectors {
  const waiting: Look[] = []
  const answers = new Map<number, (seen: Seen[]) => void>()
  const idle: Worker[] = []
  let last = 0

  const next = () => {
    while (idle.length > 0 && waiting.length > 0) {
      const look = waiting.shift()!
      idle.pop()!.postMessage(look, [look.raster.data.buffer as ArrayBuffer])
    }
  }
  for (let index = 0; index < THREADS; index++) {
    const thread = new Worker(new URL('./detector-thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 4 },
    })
    thread.on('message', ({ id, seen }: { id: number; seen: Seen[] }) => {
      answers.get(id)?.(seen)
      answers.delete(id)
      idle.push(thread)
      next()
    })
    idle.push(thread)
  }

  const look = (detector: Look['detector']) => (raster: Raster, leastScore: number) =>
    new Promise<Seen[]>((resolve) => {
      const id = ++last
      answers.set(id, resolve)
      // A copy of its own: what is handed to a thread leaves this one.
      const data = new Uint8Array(raster.data)
      waiting.push({ id, detector, raster: { ...raster, data }, leastScore })
      next()
    })
  return { ssd: look('ssd'), tiny: look('tiny') }
}
