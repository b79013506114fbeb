import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { Refusal } from '../errors.ts'
import type { OutgoingMedia } from '../networks/network.ts'
import type { Answer, Asked } from './picture-process.ts'
import type { Picture } from './make-picture.ts'
import type { Box } from './types.ts'

const IDLE_SECONDS = 5
const MAX_SECONDS = 120

/** @throws {Refusal} media-too-large · media-type · media-too-many-pixels · media-unreadable */
export const makePicture = (bytes: Uint8Array) =>
  ask({ work: 'makePicture', args: [bytes] }) as Promise<Picture>

export const hideBoxes = (master: Uint8Array, boxes: Box[]) =>
  ask({ work: 'hideBoxes', args: [master, boxes] }) as Promise<Picture>

/** As `fit-image.ts` says; what fits already is answered at once. */
export const fitImage = (media: OutgoingMedia, maxBytes: number): Promise<OutgoingMedia> =>
  media.bytes.length <= maxBytes
    ? Promise.resolve(media)
    : (ask({ work: 'fitImage', args: [media, maxBytes] }) as Promise<OutgoingMedia>)

// One process decodes for all the apps of this one, and ends when nobody asks: what pictures took of memory (500 MB
// after four photographs) goes back to the system, and a decoder that crashes takes nobody with it.
let running: ChildProcess | undefined
let rest: NodeJS.Timeout | undefined
let last: Promise<unknown> = Promise.resolve()

function ask(asked: Asked): Promise<unknown> {
  const turn = last.then(() => send(asked))
  last = turn.catch(() => undefined)
  return turn
}

async function send(asked: Asked): Promise<unknown> {
  clearTimeout(rest)
  const child = (running ??= start())
  child.ref()
  child.channel?.ref()
  try {
    return valueOf(await answerOf(child, asked))
  } finally {
    // Waiting for the next picture keeps no program alive.
    child.channel?.unref()
    child.unref()
    rest = setTimeout(() => dismiss(child), IDLE_SECONDS * 1000).unref()
  }
}

/** Forgotten first: whoever comes while it ends starts another. */
function dismiss(child: ChildProcess) {
  if (running === child) running = undefined
  child.kill()
}

/** Without our environment: a decoder has no use for our secrets. */
function start(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'picture-process.ts'), {
    serialization: 'advanced',
    execArgv: [],
    env: {},
  })
  const forget = () => {
    if (running === child) running = undefined
  }
  child.once('exit', forget)
  child.once('error', forget)
  return child
}

function answerOf(child: ChildProcess, asked: Asked): Promise<Answer> {
  return new Promise((resolve) => {
    const ended = (why: unknown) =>
      finish({ refused: { code: 'media-unreadable', data: { detail: `decoder: ${why}` } } })
    const exited = (code: number | null, signal: string | null) => ended(signal ?? code)
    const timer = setTimeout(() => child.kill('SIGKILL'), MAX_SECONDS * 1000)
    const finish = (answer: Answer) => {
      clearTimeout(timer)
      child.off('message', finish).off('exit', exited).off('error', ended)
      resolve(answer)
    }
    child.once('message', finish).once('exit', exited).once('error', ended)
    child.send(asked, (error) => error && ended(error))
  })
}

function valueOf(answer: Answer): unknown {
  if ('value' in answer) return answer.value
  if ('refused' in answer) throw new Refusal(answer.refused.code, answer.refused.data)
  throw new Error(`media: ${answer.broken}`)
}
