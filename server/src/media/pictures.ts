import { join } from 'node:path'
import { Refusal } from '../errors.ts'
import type { OutgoingMedia } from '../networks/network.ts'
import { createSideProcess } from '../parts/side-process.ts'
import type { Answer, Asked } from './picture-process.ts'
import type { NewPicture, Picture } from './make-picture.ts'
import type { Box, HidingStyle } from './types.ts'

const IDLE_SECONDS = 5
const MAX_SECONDS = 120

/** @throws {Refusal} media-too-large · media-type · media-too-many-pixels · media-unreadable */
export const makePicture = (bytes: Uint8Array) =>
  ask({ work: 'makePicture', args: [bytes] }) as Promise<NewPicture>

export const hideBoxes = (master: Uint8Array, boxes: Box[], style: HidingStyle) =>
  ask({ work: 'hideBoxes', args: [master, boxes, style] }) as Promise<Picture>

export const cropPicture = (master: Uint8Array, box: Box) =>
  ask({ work: 'cropPicture', args: [master, box] }) as Promise<Picture>

/** As `fit-image.ts` says; what fits already is answered at once. */
export const fitImage = (media: OutgoingMedia, maxBytes: number): Promise<OutgoingMedia> =>
  media.bytes.length <= maxBytes
    ? Promise.resolve(media)
    : (ask({ work: 'fitImage', args: [media, maxBytes] }) as Promise<OutgoingMedia>)

// One process decodes for all the apps of this one, and ends when nobody asks: what pictures took of memory (500 MB
// after four photographs) goes back to the system, and a decoder that crashes takes nobody with it.
const decoder = createSideProcess<Asked, Answer>({
  file: join(import.meta.dirname, 'picture-process.ts'),
  idleSeconds: IDLE_SECONDS,
  maxSeconds: MAX_SECONDS,
})

async function ask(asked: Asked): Promise<unknown> {
  const answer = await decoder.ask(asked)
  if ('value' in answer) return answer.value
  if ('refused' in answer) throw new Refusal(answer.refused.code, answer.refused.data)
  if ('ended' in answer) throw new Refusal('media-unreadable', { detail: `decoder: ${answer.ended}` })
  throw new Error(`media: ${answer.broken}`)
}
