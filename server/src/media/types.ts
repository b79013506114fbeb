/** Sizes made at upload: at most 320, 960 and 1,920 pixels on the longer side, in WebP. */
export type MediaSize = 'small' | 'medium' | 'large'

export const MEDIA_SOURCES = ['own', 'agency', 'partner', 'web', 'other'] as const
export type MediaSource = (typeof MEDIA_SOURCES)[number]

/** A rectangle of the picture, in its fractions: 0 is its left or top edge, 1 the other. */
export type Box = { left: number; top: number; width: number; height: number }

/** Who a face is. `crowd` and `from-behind`: nobody could recognise them, so nobody is asked. */
export const FACE_WHO = ['person', 'unknown', 'crowd', 'from-behind'] as const
export type FaceWho = (typeof FACE_WHO)[number]

/** `who` is null as long as nobody said. */
export type FaceView = {
  id: string
  box: Box
  foundBy: 'machine' | 'person'
  who: FaceWho | null
  person: { id: string; name: string } | null
}

export const HIDING_STYLES = ['blur', 'pixelate'] as const
export type HidingStyle = (typeof HIDING_STYLES)[number]

/** What becomes of a picture once a copy with hidden faces took its place. */
export const ORIGINALS = ['locked', 'destroyed'] as const
export type Originals = (typeof ORIGINALS)[number]

/** `width`, `height`, `bytes` and `digest` are those of the stored master. */
export type MediaView = {
  id: string
  alt: string
  /** Faces that could be recognised, as a person says; before anyone says, as the machine counted. */
  faces: number | null
  /** How many the machine found; null when it has not looked yet, or could not. */
  facesFound: number | null
  /** Those of the boxes that the charter asks about. */
  facesBoxed: number
  look: 'waiting' | 'done' | 'failed'
  /** From left to right. */
  boxes: FaceView[]
  width: number
  height: number
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: number
  fileName: string
  source: MediaSource | null
  licence: string | null
  credit: string | null
  /** Day, as the camera wrote it. */
  takenOn: string | null
  takenBy: string | null
  /** Where, as the charter names places: « workplace ». */
  takenPlace: string | null
  /** Who is on it, as someone declared. */
  persons: { id: string; name: string }[]
  /** `sha256:<hex>` */
  digest: string
  /** The picture this one was hidden in or cut from. */
  madeFrom: string | null
  /** `locked`: a copy took its place, and few may see it. `destroyed`: nobody can. */
  kept: 'open' | 'locked' | 'destroyed'
  createdAt: string
  urls: Record<MediaSize, string>
}
