import { z } from 'zod'
import { MEDIA_SOURCES } from './types.ts'

const id = z.uuid()
/** Comes from an address: what is no id is the id of nothing, and not a mistake in a form. */
const mediaId = z.string()
const fraction = z.number().min(0).max(1)
const words = (max: number) => z.string().trim().max(max)

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
})

export const hideInMediaInput = z.object({
  mediaId,
  boxes: z
    .array(z.object({ left: fraction, top: fraction, width: fraction.gt(0), height: fraction.gt(0) }))
    .min(1)
    .max(200),
  /** Who can no longer be recognised once the boxes are hidden. */
  personIds: z.array(id).max(500),
})

export const readMediaInput = z.object({ mediaId, size: z.enum(['small', 'medium', 'large']) })
export const listMediaInput = z.object({
  before: z.iso.datetime().optional(),
  limit: z.number().int().min(1).max(200).default(60),
})

export type AddMediaInput = z.infer<typeof addMediaInput>
export type DescribeMediaInput = z.infer<typeof describeMediaInput>
export type HideInMediaInput = z.infer<typeof hideInMediaInput>
export type ReadMediaInput = z.infer<typeof readMediaInput>
export type ListMediaInput = z.input<typeof listMediaInput>
