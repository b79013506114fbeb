import type { OutgoingMedia } from '../networks/network.ts'
import { inTurn } from './sharp.ts'

// Quality first, then size: a network's limit is met with the picture people would choose.
const QUALITIES = [85, 72]
const SIDES = [3072, 2048, 1600, 1280, 960, 640]

/**
 * Gives the same picture in at most `maxBytes` bytes: as it is when it fits, else as a JPEG, on white where it was
 * transparent. When even 640 pixels do not fit, they are what it gives: the connector says that they are too many.
 */
export function fitImage(media: OutgoingMedia, maxBytes: number): Promise<OutgoingMedia> {
  if (media.bytes.length <= maxBytes) return Promise.resolve(media)
  return inTurn(async (open) => {
    let fitted = media
    const longer = Math.max(media.width, media.height)
    for (const side of [longer, ...SIDES.filter((side) => side < longer)])
      for (const quality of QUALITIES) {
        const { data, info } = await open(media.bytes)
          .resize({ width: side, height: side, fit: 'inside' })
          .flatten({ background: '#fff' })
          .jpeg({ quality, mozjpeg: true })
          .toBuffer({ resolveWithObject: true })
        fitted = { ...media, type: 'image/jpeg', bytes: data, width: info.width, height: info.height }
        if (data.length <= maxBytes) return fitted
      }
    return fitted
  })
}
