/** Sizes made at upload: at most 320, 960 and 1,920 pixels on the longer side, in WebP. */
export type MediaSize = 'small' | 'medium' | 'large'

export const MEDIA_SOURCES = ['own', 'agency', 'partner', 'web', 'other'] as const
export type MediaSource = (typeof MEDIA_SOURCES)[number]

/** `width`, `height`, `bytes` and `digest` are those of the stored master. */
export type MediaView = {
  id: string
  alt: string
  /** Counted by a person; null when nobody did. */
  faces: number | null
  width: number
  height: number
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: number
  fileName: string
  source: MediaSource | null
  licence: string | null
  credit: string | null
  /** Who is on it, as someone declared. */
  persons: { id: string; name: string }[]
  /** `sha256:<hex>` */
  digest: string
  /** The picture this one was blurred from. */
  madeFrom: string | null
  createdAt: string
  urls: Record<MediaSize, string>
}

/** A rectangle to hide, in fractions of the picture: 0 is its left or top edge, 1 the other. */
export type Box = { left: number; top: number; width: number; height: number }
