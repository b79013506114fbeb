import { z } from 'zod'
import { FACE_WHO, HIDING_STYLES, MEDIA_SOURCES, ORIGINALS } from './types.ts'

const id = z.uuid()
/** Comes from an address: what is no id is the id of nothing, and not a mistake in a form. */
const mediaId = z.string()
const fraction = z.number().min(0).max(1)
const words = (max: number) => z.string().trim().max(max)
const box = z.object({ left: fraction, top: fraction, width: fraction.gt(0), height: fraction.gt(0) })

export const addMediaInput = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string() })

export const describeMediaInput = z.object({
  mediaId,
  alt: words(2000),
  /** Null: nobody counted. */
  faces: z.number().int().min(0).max(10_000).nullable(),
  personIds: z.array(id).max(500),
  source: z.enum(MEDIA_SOURCES).nullable(),
  licence: words(500).nullable(),
  credit: words(500).nullable(),
  /** These three stay as they are when they are left out. */
  takenOn: z.iso.date().nullable().optional(),
  takenBy: words(200).nullable().optional(),
  takenPlace: words(100).nullable().optional(),
})

/** Every face of the picture: those left out were no faces. `id` is null for one that is drawn now. */
export const nameFacesInput = z.object({
  mediaId,
  faces: z
    .array(z.object({ id: id.nullable(), box, who: z.enum(FACE_WHO).nullable(), personId: id.nullable() }))
    .max(1000),
})

export const hideInMediaInput = z.object({
  mediaId,
  /** Frames drawn by hand. */
  boxes: z.array(box).max(200).default([]),
  /** Faces already boxed. */
  faceIds: z.array(id).max(1000).default([]),
  style: z.enum(HIDING_STYLES).default('blur'),
  /** Who can no longer be recognised besides the people of these faces. */
  personIds: z.array(id).max(500),
})

export const cropMediaInput = z.object({ mediaId, box })
export const mediaIdInput = z.object({ mediaId })
export const destroyPicturesInput = z.object({ personId: id })
export const mediaSettingInput = z.object({ originals: z.enum(ORIGINALS) })

export const readMediaInput = z.object({ mediaId, size: z.enum(['small', 'medium', 'large']) })
export const listMediaInput = z.object({
  before: z.iso.datetime().optional(),
  limit: z.number().int().min(1).max(200).default(60),
  /** Words of the description, the file's name, the credit or whoever took it. */
  search: words(200).optional(),
  /** Pictures with someone of this unit on them. */
  unitId: id.optional(),
  personId: id.optional(),
})

export type AddMediaInput = z.infer<typeof addMediaInput>
export type DescribeMediaInput = z.infer<typeof describeMediaInput>
export type NameFacesInput = z.infer<typeof nameFacesInput>
export type HideInMediaInput = z.input<typeof hideInMediaInput>
export type CropMediaInput = z.infer<typeof cropMediaInput>
export type DestroyPicturesInput = z.infer<typeof destroyPicturesInput>
export type MediaSettingInput = z.infer<typeof mediaSettingInput>
export type ReadMediaInput = z.infer<typeof readMediaInput>
export type ListMediaInput = z.input<typeof listMediaInput>
