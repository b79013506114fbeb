import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type libheifModule from 'libheif-js/libheif-wasm/libheif.js'
import type { HeicAnswer, HeicRequest } from './heic.ts'

/** What libheif's glue gives; its declarations say `any`. */
type Handle = { code: undefined; delete(): void; $$: { ptr: number } }
type Decoded = {
  image: never
  channels: { width: number; height: number; stride: number; data: Uint8Array }[]
}
type Failed = { code: object; message: string }

const { bytes, maxPixels, maxSide } = workerData as HeicRequest
const require = createRequire(import.meta.url)
const createLibheif = require('libheif-js/libheif-wasm/libheif.js') as typeof libheifModule.default
const wasmBinary = readFileSync(require.resolve('libheif-js/libheif-wasm/libheif.wasm'))
const libheif = createLibheif({ wasmBinary })

const answer = decode()
parentPort?.postMessage(answer, 'pixels' in answer ? [answer.pixels.buffer] : [])

function decode(): HeicAnswer {
  const context = libheif.heif_context_alloc()
  const read = libheif.heif_context_read_from_memory(context, bytes)
  if (read.code !== libheif.heif_error_code.heif_error_Ok) return { unreadable: String(read.message) }

  const handle = libheif.heif_js_context_get_primary_image_handle(context) as
    (Handle & { code: undefined }) | Failed
  if (handle.code !== undefined) return { unreadable: handle.message }
  const width = libheif.heif_image_handle_get_width(handle)
  const height = libheif.heif_image_handle_get_height(handle)
  if (width * height > maxPixels) return { tooManyPixels: width * height }

  // Its size is only what it says of itself: what decoding may allocate is bounded by what was promised.
  const { ptr } = (context as unknown as Handle).$$
  libheif._heif_context_set_maximum_image_size_limit(ptr, Math.ceil(Math.sqrt(maxPixels)))
  const { heif_colorspace_RGB } = libheif.heif_colorspace
  const { heif_chroma_interleaved_RGB } = libheif.heif_chroma
  const decoded = libheif.heif_js_decode_image2(handle, heif_colorspace_RGB, heif_chroma_interleaved_RGB) as
    Decoded | Failed
  if (!('channels' in decoded)) return { unreadable: decoded.message }
  return { ...shrink(decoded.channels[0]!, maxSide), profile: colourProfile(handle.$$.ptr) }
}

/** Copies the pixels out, averaged by squares of whole pixels until they are near `maxSide`: never below it. */
function shrink({ width, height, stride, data }: Decoded['channels'][number], maxSide: number) {
  const step = Math.max(1, Math.floor(Math.max(width, height) / maxSide))
  const out = { width: Math.floor(width / step), height: Math.floor(height / step) }
  const pixels = new Uint8Array(out.width * out.height * 3)
  for (let y = 0, to = 0; y < out.height; y++)
    for (let x = 0; x < out.width; x++)
      for (let band = 0; band < 3; band++) {
        let sum = 0
        for (let dy = 0; dy < step; dy++)
          for (let dx = 0; dx < step; dx++)
            sum += data[(y * step + dy) * stride + (x * step + dx) * 3 + band]!
        pixels[to++] = Math.round(sum / (step * step))
      }
  return { ...out, pixels }
}

/** The ICC profile: a telephone's colours are often wider than sRGB. */
function colourProfile(handle: number): Uint8Array | null {
  const size = libheif._heif_image_handle_get_raw_color_profile_size(handle)
  if (size === 0) return null
  const at = libheif._malloc(size + 16)
  libheif._heif_image_handle_get_raw_color_profile(at + size, handle, at)
  return libheif.HEAPU8.slice(at, at + size)
}
