import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { createOCREngine } from 'tesseract-wasm'
import type { PdfLine } from './pdf-lines.ts'
import type { Picture } from './pdf-pictures.ts'

export type Recogniser = {
  /** Lines of a page made of pictures, one above the other, in points. */
  lines(pictures: readonly Picture[], width: number, height: number): PdfLine[]
  close(): void
}

const filePath = (specifier: string) => fileURLToPath(import.meta.resolve(specifier))
const FRENCH = '@tesseract.js-data/fra/4.0.0_best_int/fra.traineddata.gz'
const POINTS_AN_INCH = 72
// Sharper pictures take longer and read no better.
const ENOUGH_POINTS = 9_000_000
const LEAST_CONFIDENCE = 0.3

/** Reads French in pictures, on this machine and without a network (Tesseract 5, LSTM). */
export async function openRecogniser(): Promise<Recogniser> {
  const wasm = new URL('./tesseract-core.wasm', import.meta.resolve('tesseract-wasm'))
  const engine = await createOCREngine({ wasmBinary: await readFile(wasm) })
  engine.loadModel(gunzipSync(await readFile(filePath(FRENCH))))

  return {
    lines(pictures, width, height) {
      const total = pictures.reduce((sum, picture) => sum + (picture.height * width) / picture.width, 0)
      let top = Math.max(height, total)
      return pictures.flatMap((picture) => {
        const small = reduced(picture)
        const scale = width / small.width
        engine.setVariable('user_defined_dpi', String(Math.round((POINTS_AN_INCH * small.width) / width)))
        engine.loadImage(imageOf(small))
        const lines = engine
          .getTextBoxes('line')
          .filter(({ text, confidence }) => text.trim() !== '' && confidence >= LEAST_CONFIDENCE)
          .map(({ text, rect }) => ({
            words: text.trim(),
            x: rect.left * scale,
            right: rect.right * scale,
            y: top - rect.bottom * scale,
            size: (rect.bottom - rect.top) * scale,
          }))
        engine.clearImage()
        top -= small.height * scale
        return evened(lines)
      })
    },
    close: () => engine.destroy(),
  }
}

/** The height of a recognised line depends on its letters; only what is far larger is printed larger. */
function evened(lines: PdfLine[]): PdfLine[] {
  const heights = lines.map(({ size }) => size).sort((one, other) => one - other)
  const middle = heights[Math.floor(heights.length / 2)] ?? 0
  // A round bullet is read as one of these.
  const bullets = lines.filter(({ words }) => BULLET.test(words))
  return lines.map((line) => ({
    ...line,
    size: line.size < middle * 1.5 ? middle : line.size,
    words: bullets.length > 1 ? line.words.replace(BULLET, '• ') : line.words,
  }))
}

const BULLET = /^[e¢°©®«*•]\s(?=\p{L}{2})/u

function reduced({ width, height, grey }: Picture): Picture {
  const by = Math.ceil(Math.sqrt((width * height) / ENOUGH_POINTS))
  if (by < 2) return { width, height, grey }
  const [w, h] = [Math.floor(width / by), Math.floor(height / by)]
  const small = new Uint8Array(w * h)
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let sum = 0
      for (let dy = 0; dy < by; dy++)
        for (let dx = 0; dx < by; dx++) sum += grey[(y * by + dy) * width + x * by + dx]!
      small[y * w + x] = sum / (by * by)
    }
  return { width: w, height: h, grey: small }
}

/** Red, green and blue the same, and opaque. */
function imageOf({ width, height, grey }: Picture) {
  const points = new Uint32Array(grey.length)
  for (let at = 0; at < grey.length; at++) points[at] = OPAQUE + grey[at]! * SAME
  return { data: new Uint8ClampedArray(points.buffer), width, height }
}

const OPAQUE = 0xff000000
const SAME = 0x010101
