/** A frame to hide, in percent of the picture, as people type it. */
export type Frame = { left: number; top: number; width: number; height: number }

export const SIDES = ['left', 'top', 'width', 'height'] as const

/** Frames of a form, in fractions of the picture as the command wants them; those left empty are passed over. */
export function readBoxes(form: FormData): Frame[] {
  const columns = SIDES.map((side) =>
    form.getAll(side).map((value) => Number(String(value).replace(',', '.')) / 100),
  )
  const [left = []] = columns
  return left
    .map((_, row) => {
      const [x = 0, y = 0, width = 0, height = 0] = columns.map((column) => column[row] ?? 0)
      return { left: x, top: y, width: Math.min(width, 1 - x), height: Math.min(height, 1 - y) }
    })
    .filter(({ width, height }) => width > 0 && height > 0)
}

/** The frame between two points of a picture, whichever was first; points are fractions, kept inside. */
export function frameBetween(a: { x: number; y: number }, b: { x: number; y: number }): Frame {
  const inside = (value: number) => Math.min(1, Math.max(0, value))
  const [left, right] = [inside(Math.min(a.x, b.x)), inside(Math.max(a.x, b.x))]
  const [top, bottom] = [inside(Math.min(a.y, b.y)), inside(Math.max(a.y, b.y))]
  const percent = (value: number) => Math.round(value * 1000) / 10
  return {
    left: percent(left),
    top: percent(top),
    width: percent(right - left),
    height: percent(bottom - top),
  }
}
