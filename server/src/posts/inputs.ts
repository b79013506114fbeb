import { z } from 'zod'

const id = z.uuid()
/** Instants are written with their offset, or as a date by whoever has one. */
const instant = z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))])
const words = (max: number) => z.string().transform(clean).pipe(z.string().max(max))
const reason = words(2000).transform((text) => text.trim())

/** A form sends CRLF; a database takes neither NUL nor half a character. What is removed cannot be seen. */
function clean(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()
}

const content = z.strictObject({
  text: words(100_000),
  capacity: z.enum(['official', 'professional', 'personal']),
  purpose: words(100)
    .nullable()
    .transform((text) => text?.trim() || null),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  channelIds: z.array(id).max(50).transform(unique),
  mediaIds: z.array(id).max(20).transform(unique),
  answers: z.record(z.string().max(100), words(500)),
  wantedAt: instant.nullable(),
})

function unique(ids: string[]): string[] {
  return [...new Set(ids)]
}

export const createPostInput = content.partial()
export const savePostInput = content.extend({ postId: id, revision: z.coerce.number().int().positive() })
/** `alts`: descriptions still being typed, by picture. */
export const checkDraftInput = content.extend({
  postId: id.nullable(),
  alts: z.record(id, words(2000)).default({}),
  locale: z.enum(['fr', 'en']),
})
/** `posts`: how many answers of the past are asked for again, the last ones. */
export const tryCharterInput = z.strictObject({
  source: z.string().min(1).max(2_000_000),
  posts: z.coerce.number().int().min(1).max(1000).default(200),
  locale: z.enum(['fr', 'en']),
})
/**
 * What someone wonders about: `channelId` for a channel of the register, `own` for an account of theirs. `picture` says
 * whether there is one, and whether anyone is on it.
 */
export const askCharterInput = z.strictObject({
  text: words(100_000),
  capacity: z.enum(['official', 'professional', 'personal']),
  channelId: id.nullable().default(null),
  own: z
    .strictObject({
      network: z.string().regex(/^[a-z0-9-]{1,40}$/),
      audience: z.enum(['public', 'friends']),
    })
    .nullable()
    .default(null),
  picture: z.enum(['none', 'nobody', 'someone']).default('none'),
  answers: z.record(z.string().max(100), words(500)).default({}),
  locale: z.enum(['fr', 'en']),
})
export const submitPostInput = z.strictObject({ postId: id, revision: z.coerce.number().int().positive() })
export const approvePostInput = z.strictObject({
  postId: id,
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  note: words(2000).default(''),
})
export const refusePostInput = z.strictObject({ postId: id, reason: reason.pipe(z.string().min(1)) })
export const schedulePostInput = z.strictObject({ postId: id, publishAt: instant.nullable() })
export const withdrawPostInput = z.strictObject({ postId: id, reason: reason.default('') })
export const reopenPostInput = z.strictObject({ postId: id })
export const deliveryInput = z.strictObject({ deliveryId: id })
export const settleDeliveryInput = z.strictObject({
  deliveryId: id,
  outcome: z.enum(['sent', 'not-sent']),
  url: z.string().trim().max(2000).nullish(),
})
export const confirmByHandInput = z.strictObject({
  deliveryId: id,
  url: z.string().trim().max(2000).nullish(),
  captureId: id.nullish(),
})
export const listPostsInput = z.strictObject({
  states: z.array(z.string()).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
  before: z.iso.datetime({ offset: true }).nullish(),
})

export type CreatePostInput = z.input<typeof createPostInput>
export type SavePostInput = z.input<typeof savePostInput>
export type CheckDraftInput = z.input<typeof checkDraftInput>
export type TryCharterInput = z.input<typeof tryCharterInput>
export type AskCharterInput = z.input<typeof askCharterInput>
export type SubmitPostInput = z.input<typeof submitPostInput>
export type ApprovePostInput = z.input<typeof approvePostInput>
export type RefusePostInput = z.input<typeof refusePostInput>
export type SchedulePostInput = z.input<typeof schedulePostInput>
export type WithdrawPostInput = z.input<typeof withdrawPostInput>
export type ReopenPostInput = z.input<typeof reopenPostInput>
export type DeliveryInput = z.input<typeof deliveryInput>
export type SettleDeliveryInput = z.input<typeof settleDeliveryInput>
export type ConfirmByHandInput = z.input<typeof confirmByHandInput>
export type ListPostsInput = z.input<typeof listPostsInput>
