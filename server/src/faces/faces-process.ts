import { startDetectors } from './detectors.ts'
import { lookForFaces } from './look-for-faces.ts'
import type { FacesAnswer } from './types.ts'

/** Bytes of resident memory: four fifths of it is what two threads and a picture of 60 megapixels take. */
const MAX_MEMORY = 700_000_000
const WATCH_MS = 50

// The other side of `find-faces.ts`. Detecting happens in threads, so that this one always has time to watch.
const detectors = startDetectors()
setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.exit(1)
}, WATCH_MS).unref()

async function answer(picture: Uint8Array): Promise<FacesAnswer> {
  const found = await lookForFaces(picture, detectors).then(
    (faces) => ({ faces }),
    (error: unknown) => ({ failed: error instanceof Error ? error.message : String(error) }),
  )
  return { ...found, memory: process.memoryUsage.rss() }
}

process.on('message', (picture: Uint8Array) => void answer(picture).then((faces) => process.send?.(faces)))
// The server is gone, however it went.
process.on('disconnect', () => process.exit())
