import type { OverlayOptions } from 'sharp'
import { asJpeg, asPng, makeSizes } from './make-picture.ts'
import type { Picture } from './make-picture.ts'
import { inTurn } from './sharp.ts'
import type { OpenImage } from './sharp.ts'
import type { Box, HidingStyle } from './types.ts'

/**
 * Squares a hidden face is reduced to on its longer side. Recognition needs some sixteen pixels between the ears;
 * the rest is thrown away before anything is drawn again, so that no filter brings it back.
 */
const SQUARES = 5
/** How far beyond the drawn box is hidden too: hair, ears and a hand that slipped. */
const MARGIN = 0.08

/**
 * Replaces what is in the boxes by the average of a few squares, blurred or left as squares; then makes the sizes again
 * from that. Either way nothing else of the face is left in the file.
 */
export function hideBoxes(master: Uint8Array, boxes: Box[], style: HidingStyle = 'blur'): Promise<Picture> {
  return inTurn(async (open) => {
    const { width, height, format } = await open(master).metadata()
    const patches: OverlayOptions[] = []
    for (const box of boxes) patches.push(...(await patchOf(open, master, areaOf(box, width, height), style)))
    const covered = open(master).composite(patches)
    const hidden = await (format === 'png' ? asPng(covered) : asJpeg(covered))
    return { master: hidden, sizes: await makeSizes(open, hidden.bytes) }
  })
}

type Area = { left: number; top: number; width: number; height: number }

/** In pixels, grown by the margin, inside the picture, one pixel at least. */
function areaOf({ left, top, width, height }: Box, imageWidth: number, imageHeight: number): Area {
  const from = (start: number, size: number, all: number) =>
    Math.min(all - 1, Math.max(0, Math.floor((start - size * MARGIN) * all)))
  const to = (start: number, size: number, all: number) =>
    Math.min(all, Math.ceil((start + size * (1 + MARGIN)) * all))
  const x = from(left, width, imageWidth)
  const y = from(top, height, imageHeight)
  return {
    left: x,
    top: y,
    width: Math.max(1, to(left, width, imageWidth) - x),
    height: Math.max(1, to(top, height, imageHeight) - y),
  }
}

async function patchOf(
  open: OpenImage,
  master: Uint8Array,
  area: Area,
  style: HidingStyle,
): Promise<OverlayOptions[]> {
  const longer = Math.max(area.width, area.height)
  const squares = {
    width: Math.max(1, Math.round((area.width / longer) * SQUARES)),
    height: Math.max(1, Math.round((area.height / longer) * SQUARES)),
  }
  // Two pipelines, so that the second can only see the squares.
  const few = await open(master)
    .extract(area)
    .resize({ ...squares, fit: 'fill' })
    .png()
    .toBuffer()
  const patch = open(few).resize({ width: area.width, height: area.height, fit: 'fill', kernel: 'nearest' })
  const softness = longer / SQUARES / 3
  const isBlurred = style === 'blur' && softness > 0.3
  const input = await (isBlurred ? patch.blur(softness) : patch).png().toBuffer()
  const { left, top, ...size } = area
  // Where the picture lets something through, so does its patch: the face is taken out first, or it would shine through.
  const hole = { create: { ...size, channels: 4, background: '#000' } } as const
  return [
    { input: hole, left, top, blend: 'dest-out' },
    { input, left, top },
  ]
}
