import { join } from 'node:path'
import { createSideProcess } from '../parts/side-process.ts'
import type { FaceBox, FacesAnswer } from './types.ts'

const IDLE_SECONDS = 5
/** A loaded machine takes twenty times what an idle one does. */
const MAX_SECONDS = 90
/** Bytes. One picture takes up to 60 million more, measured on 45 in a row, and must stay under its limit of 700. */
const SPENT_MEMORY = 630_000_000

// Of the process and not of a ctx: what one program beside this one spares is the memory of the machine.
const detector = createSideProcess<Uint8Array, FacesAnswer>({
  file: join(import.meta.dirname, 'faces-process.ts'),
  idleSeconds: IDLE_SECONDS,
  maxSeconds: MAX_SECONDS,
  execArgv: ['--max-semi-space-size=2'],
  // glibc keeps an arena per thread otherwise, and gives none of them back: with two, 45 million more after ten pictures.
  env: { MALLOC_ARENA_MAX: '1' },
  nice: 2,
  isSpent: ({ memory }) => memory > SPENT_MEMORY,
})

/**
 * Boxes around the faces of a picture, from left to right. Nobody is recognised, and nothing leaves the machine.
 *
 * @param picture JPEG, PNG or WebP; a master, which is upright and at most 4,096 pixels a side
 * @returns why not, when the detector failed, was too slow or took too much memory: it is started again at the next one
 */
export async function findFaces(picture: Uint8Array): Promise<{ faces: FaceBox[] } | { failed: string }> {
  const answer = await detector.ask(picture)
  return 'ended' in answer ? { failed: `detector: ${answer.ended}` } : answer
}
