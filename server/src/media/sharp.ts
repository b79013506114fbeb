import type { Sharp, SharpOptions } from 'sharp'
import { Refusal } from '../errors.ts'

export const MAX_BYTES = 25_000_000
export const MAX_PIXELS = 60_000_000
/** No network shows more on a side; a master beyond it would only cost disk and time. */
export const MASTER_SIDE = 4096
/** Seconds of decoding or encoding after which a picture is given up. */
const MAX_SECONDS = 60

export type OpenImage = (bytes: Uint8Array, options?: SharpOptions) => Sharp

async function loadSharp(): Promise<OpenImage> {
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  // Whatever the first bytes said, only these decoders exist: no SVG, PDF, GIF, TIFF, no ImageMagick.
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
  })
  return (bytes, options) =>
    sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true, ...options }).timeout(
      {
        seconds: MAX_SECONDS,
      },
    )
}

// Held by the process and not by a ctx, because what they spare is the process's memory.
let opened: Promise<OpenImage> | undefined
let last: Promise<unknown> = Promise.resolve()

/**
 * Works on pictures one after the other: a decoded picture of 60 megapixels weighs 180 MB.
 *
 * @throws whatever `work` throws
 */
export function inTurn<T>(work: (open: OpenImage) => Promise<T>): Promise<T> {
  const turn = last.then(async () => work(await (opened ??= loadSharp())))
  last = turn.catch(() => undefined)
  return turn
}

/** What a decoder could not read is not a bug of ours: the person may send another file. */
export function unreadable(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return new Refusal('media-unreadable', { detail: error instanceof Error ? error.message : String(error) })
}
