/** A frame on a picture, in percent of it, as people type it. `id` when it is a face that is already boxed. */
export type Frame = { id?: string; left: number; top: number; width: number; height: number }

export const SIDES = ['left', 'top', 'width', 'height'] as const

/** Percent that an arrow moves a frame by. */
const STEP = 1
const SMALLEST = 1

/** Frames of a form, in fractions of the picture as the command wants them; those left empty are passed over. */
export function readBoxes(form: FormData): Omit<Frame, 'id'>[] {
  return readFrames(form).map(({ left, top, width, height }) => ({ left, top, width, height }))
}

/** The same, each with the face it is; null for one that is new. */
export function readFrames(form: FormData): (Frame & { id: string | undefined })[] {
  const columns = SIDES.map((side) =>
    form.getAll(side).map((value) => Number(String(value).replace(',', '.')) / 100),
  )
  const ids = form.getAll('frame')
  const [left = []] = columns
  return left
    .map((_, row) => {
      const [x = 0, y = 0, width = 0, height = 0] = columns.map((column) => column[row] ?? 0)
      return {
        id: String(ids[row] ?? '') || undefined,
        ...{ left: x, top: y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) },
      }
    })
    .filter(({ width, height }) => width > 0 && height > 0)
}

const percent = (value: number) => Math.round(value * 1000) / 10
const inside = (value: number, least = 0, most = 1) => Math.min(most, Math.max(least, value))

/** The frame between two points of a picture, whichever was first; points are fractions, kept inside. */
export function frameBetween(a: { x: number; y: number }, b: { x: number; y: number }): Frame {
  const [left, right] = [inside(Math.min(a.x, b.x)), inside(Math.max(a.x, b.x))]
  const [top, bottom] = [inside(Math.min(a.y, b.y)), inside(Math.max(a.y, b.y))]
  return {
    left: percent(left),
    top: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
  }
}

/** A box of the server, in percent. */
export const frameOf = (
  box: { left: number; top: number; width: number; height: number },
  id?: string,
): Frame => ({
  ...(id !== undefined && { id }),
  left: percent(box.left),
  top: percent(box.top),
  width: percent(box.width),
  height: percent(box.height),
})

/** The frame, moved so that it stays inside the picture. */
export const movedBy = (frame: Frame, x: number, y: number): Frame => ({
  ...frame,
  left: tenth(inside(frame.left + x, 0, 100 - frame.width)),
  top: tenth(inside(frame.top + y, 0, 100 - frame.height)),
})

const tenth = (value: number) => Math.round(value * 10) / 10

const ARROWS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** What a key does to a frame: an arrow moves it, with shift it makes it larger or smaller; undefined for any other key. */
export function afterKey(frame: Frame, key: string, withShift: boolean): Frame | undefined {
  const arrow = ARROWS[key]
  if (!arrow) return undefined
  const [x, y] = arrow
  if (!withShift) return movedBy(frame, x, y)
  return {
    ...frame,
    width: tenth(inside(frame.width + x, SMALLEST, 100 - frame.left)),
    height: tenth(inside(frame.height + y, SMALLEST, 100 - frame.top)),
  }
}
