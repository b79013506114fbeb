import { createHash } from 'node:crypto'
import type { OverlayOptions, Sharp } from 'sharp'
import { Refusal } from '../errors.ts'
import { decodeHeic } from './heic.ts'
import { openHeicPicture } from './heic-picture.ts'
import { sniff } from './sniff.ts'
import { inTurn, MASTER_SIDE, MAX_BYTES, MAX_PIXELS, unreadable } from './sharp.ts'
import { takenOn } from './taken-on.ts'
import type { PictureFormat } from './sniff.ts'
import type { OpenImage } from './sharp.ts'
import type { MediaSize } from './types.ts'

/** `digest`: `sha256:<hex>` of `bytes`. */
export type Master = {
  type: 'image/jpeg' | 'image/png'
  bytes: Uint8Array
  width: number
  height: number
  digest: string
}
export type Picture = { master: Master; sizes: Record<MediaSize, Uint8Array> }
/** `takenOn`: the day the camera wrote in the file, read before it is removed. */
export type NewPicture = Picture & { takenOn: string | null }

/** Pixels on the longer side. */
const SIDES: Record<MediaSize, number> = { small: 320, medium: 960, large: 1920 }

/**
 * Makes what may be shown out of what was sent: upright, in sRGB, at most 4,096 pixels a side, and without the
 * place, the device or the thumbnail that the file carried.
 *
 * @throws {Refusal} media-too-large · media-type · media-too-many-pixels · media-unreadable
 */
export async function makePicture(bytes: Uint8Array): Promise<NewPicture> {
  if (bytes.length > MAX_BYTES)
    throw new Refusal('media-too-large', { bytes: bytes.length, maxBytes: MAX_BYTES })
  const format = sniff(bytes)
  if (typeof format !== 'string') throw new Refusal('media-type', { found: format.other })

  return inTurn(async (open) => {
    try {
      const upright =
        format === 'heic'
          ? await openHeicPicture(open, await decodeHeic(bytes))
          : await openPicture(open, bytes)
      const master = await encodeMaster(open, upright, format)
      return { master, sizes: await makeSizes(open, master.bytes), takenOn: takenOn(bytes) }
    } catch (error) {
      throw unreadable(error)
    }
  })
}

async function openPicture(open: OpenImage, bytes: Uint8Array): Promise<Sharp> {
  // The header alone, so that a bomb is refused before anything is inflated.
  const { width, height, pages = 1 } = await open(bytes, { limitInputPixels: false }).metadata()
  if (width * height > MAX_PIXELS)
    throw new Refusal('media-too-many-pixels', { pixels: width * height, maxPixels: MAX_PIXELS })
  if (pages > 1) throw new Refusal('media-type', { found: 'animation' })
  return open(bytes).autoOrient()
}

/**
 * Laid over a picture, it changes nothing that is seen. But whoever was erased is still there, in the colours below what
 * is transparent: they do not come through.
 */
const CLEAR: OverlayOptions = {
  input: { create: { width: 1, height: 1, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } },
  tile: true,
}

/** JPEG, unless something shows through it, or it is a drawing that PNG holds in fewer bytes. */
async function encodeMaster(open: OpenImage, upright: Sharp, format: PictureFormat): Promise<Master> {
  const fitted = upright
    .resize({ width: MASTER_SIDE, height: MASTER_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
  if (format === 'jpeg' || format === 'heic') return asJpeg(fitted)

  const png = await asPng(fitted.clone())
  const { isOpaque } = await open(png.bytes).stats()
  if (!isOpaque) return asPng(fitted.clone().composite([CLEAR]))
  const jpeg = await asJpeg(fitted.clone())
  return png.bytes.length < jpeg.bytes.length ? png : jpeg
}

/** What a master is re-encoded as, each time a picture is made or changed. */
export async function asJpeg(image: Sharp): Promise<Master> {
  const { data, info } = await image
    .jpeg({ quality: 90, mozjpeg: true })
    .toBuffer({ resolveWithObject: true })
  return { type: 'image/jpeg', bytes: data, width: info.width, height: info.height, digest: digestOf(data) }
}

export async function asPng(image: Sharp): Promise<Master> {
  const { data, info } = await image.png({ compressionLevel: 9 }).toBuffer({ resolveWithObject: true })
  return { type: 'image/png', bytes: data, width: info.width, height: info.height, digest: digestOf(data) }
}

export async function makeSizes(open: OpenImage, master: Uint8Array): Promise<Record<MediaSize, Uint8Array>> {
  const sized = (side: number) =>
    open(master)
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 })
      .toBuffer()
  return {
    small: await sized(SIDES.small),
    medium: await sized(SIDES.medium),
    large: await sized(SIDES.large),
  }
}

function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}
