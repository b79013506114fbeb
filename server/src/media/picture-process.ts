import { Refusal } from '../errors.ts'
import { cropPicture } from './crop-picture.ts'
import { fitImage } from './fit-image.ts'
import { hideBoxes } from './hide-boxes.ts'
import { makePicture } from './make-picture.ts'

/** What the server asks of this process, one thing at a time: `pictures.ts` is the other side. */
const works = { makePicture, hideBoxes, cropPicture, fitImage }

export type Works = typeof works
export type Asked = { [Name in keyof Works]: { work: Name; args: Parameters<Works[Name]> } }[keyof Works]
export type Answer =
  | { value: Awaited<ReturnType<Works[keyof Works]>> }
  | { refused: Pick<Refusal, 'code' | 'data'> }
  | { broken: string }

function answer({ work, args }: Asked): Promise<Answer> {
  return (works[work] as (...args: unknown[]) => ReturnType<Works[keyof Works]>)(...args).then(
    (value) => ({ value }),
    (error: unknown) =>
      error instanceof Refusal
        ? { refused: { code: error.code, data: error.data } }
        : { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) },
  )
}

process.on('message', (asked: Asked) => void answer(asked).then((answered) => process.send?.(answered)))
// The server is gone, however it went.
process.on('disconnect', () => process.exit())
