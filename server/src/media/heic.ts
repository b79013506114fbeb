import { Worker } from 'node:worker_threads'
import { Refusal } from '../errors.ts'
import { MASTER_SIDE, MAX_PIXELS } from './sharp.ts'

/** The prebuilt sharp reads AVIF and not HEIC, whose codec is under patents: libheif does, compiled to WebAssembly. */
export type HeicRequest = { bytes: Uint8Array; maxPixels: number; maxSide: number }

/** `pixels`: RGB, 8 bits, already upright. `profile`: ICC. */
export type HeicPicture = {
  width: number
  height: number
  pixels: Uint8Array<ArrayBuffer>
  profile: Uint8Array | null
}
export type HeicAnswer = HeicPicture | { unreadable: string } | { tooManyPixels: number }

const MAX_SECONDS = 30

/**
 * Decodes a HEIC picture in a thread of its own, which is ended afterwards: its memory goes back to the system,
 * and a file made to loop stops with it.
 *
 * @throws {Refusal} media-unreadable · media-too-many-pixels
 */
export async function decodeHeic(bytes: Uint8Array, maxSeconds = MAX_SECONDS): Promise<HeicPicture> {
  const request: HeicRequest = { bytes, maxPixels: MAX_PIXELS, maxSide: MASTER_SIDE }
  const worker = new Worker(new URL('./heic-worker.ts', import.meta.url), {
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: 64, maxYoungGenerationSizeMb: 16 },
  })
  try {
    const answer = await answerOf(worker, maxSeconds)
    if ('pixels' in answer) return answer
    if ('tooManyPixels' in answer)
      throw new Refusal('media-too-many-pixels', { pixels: answer.tooManyPixels, maxPixels: MAX_PIXELS })
    throw new Refusal('media-unreadable', { detail: answer.unreadable })
  } finally {
    await worker.terminate()
  }
}

function answerOf(worker: Worker, maxSeconds: number): Promise<HeicAnswer> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ unreadable: `not decoded after ${maxSeconds} s` }),
      maxSeconds * 1000,
    )
    worker.once('message', (answer: HeicAnswer) => resolve(answer))
    // A codec that aborts or runs out of memory takes its thread with it, and nothing else.
    worker.once('error', (error) => resolve({ unreadable: String(error) }))
    worker.once('exit', (code) => resolve({ unreadable: `decoder ended with ${code}` }))
    worker.once('exit', () => clearTimeout(timer))
  })
}
