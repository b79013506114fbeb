import { asJpeg, asPng, makeSizes } from './make-picture.ts'
import type { Picture } from './make-picture.ts'
import { inTurn } from './sharp.ts'
import type { Box } from './types.ts'

/** What is in the box, and nothing else; the sizes are made again from that. */
export function cropPicture(master: Uint8Array, box: Box): Promise<Picture> {
  return inTurn(async (open) => {
    const { width, height, format } = await open(master).metadata()
    const left = Math.min(width - 1, Math.floor(box.left * width))
    const top = Math.min(height - 1, Math.floor(box.top * height))
    const part = open(master).extract({
      left,
      top,
      width: Math.max(1, Math.min(width - left, Math.round(box.width * width))),
      height: Math.max(1, Math.min(height - top, Math.round(box.height * height))),
    })
    const cropped = await (format === 'png' ? asPng(part) : asJpeg(part))
    return { master: cropped, sizes: await makeSizes(open, cropped.bytes) }
  })
}
