import { Refusal } from '../errors.ts'
import { addMediaInput } from './inputs.ts'
import type { AddMediaInput } from './inputs.ts'
import { makePicture } from './pictures.ts'
import { canAddMedia } from './policy.ts'
import { storePicture } from './store-picture.ts'
import type { StoreContext } from './store-picture.ts'

/**
 * Takes in one picture: JPEG, PNG, WebP, HEIC or AVIF by its content, 25 MB and 60 megapixels at most. Its faces are
 * counted afterwards, by a job.
 *
 * @throws {Refusal} not-allowed · media-too-large · media-type · media-too-many-pixels · media-unreadable · disk-full
 */
export async function addMedia(ctx: StoreContext, input: AddMediaInput): Promise<{ id: string }> {
  const { bytes, fileName } = addMediaInput.parse(input)
  if (!canAddMedia(ctx.actor)) throw new Refusal('not-allowed', { action: 'add-media' })
  const { takenOn, ...picture } = await makePicture(bytes)
  return storePicture(ctx, ctx.actor, picture, {
    said: { file_name: shownName(fileName), taken_on: takenOn },
    personIds: [],
    faces: [],
    entry: { kind: 'media.added', data: {} },
  })
}

/** The name alone, without the folders some browsers add and without what would disturb a line of text. */
function shownName(fileName: string): string {
  const last = fileName.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
      .trim()
      .slice(0, 200) || 'image'
  )
}
