import { crc32, deflateSync } from 'node:zlib'
import type { Sharp } from 'sharp'
import type { HeicPicture } from './heic.ts'
import type { OpenImage } from './sharp.ts'

/**
 * Bare pixels as an image again. A telephone's colours are wider than sRGB: they are handed to the one colour
 * engine with their profile, in the only lossless file that carries both.
 */
export async function openHeicPicture(
  open: OpenImage,
  { pixels, width, height, profile }: HeicPicture,
): Promise<Sharp> {
  const image = open(pixels, { raw: { width, height, channels: 3 } })
  if (!profile) return image
  const png = await image.png({ compressionLevel: 0 }).toBuffer()
  return open(withProfile(png, profile))
}

/** Signature (8 bytes) and IHDR (25) come first: https://www.w3.org/TR/png-3/#11iCCP */
function withProfile(png: Buffer, profile: Uint8Array): Buffer {
  const content = Buffer.concat([Buffer.from('iCCPicc\0\0', 'latin1'), deflateSync(profile)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length - 4)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(content))
  return Buffer.concat([png.subarray(0, 33), length, content, sum, png.subarray(33)])
}
