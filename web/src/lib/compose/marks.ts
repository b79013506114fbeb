import type { Point } from './verdicts.ts'

/** A stretch of the text, and the point that is about it: the gravest where several meet. */
export type Stretch = { text: string; point?: Point; last?: boolean }

/** Cuts a text where findings begin and end. Points come gravest first. */
export function stretchesOf(text: string, points: Point[]): Stretch[] {
  const located = points.flatMap((point) => {
    const at = point.finding.at
    if (!at || !('text' in at)) return []
    const start = Math.max(0, Math.min(at.text.start, text.length))
    const end = Math.max(start, Math.min(at.text.end, text.length))
    return end > start ? [{ point, start, end }] : []
  })
  const cuts = [...new Set([0, text.length, ...located.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  const stretches: Stretch[] = []
  cuts.slice(0, -1).forEach((start, index) => {
    const end = cuts[index + 1] ?? text.length
    const mark = located.find((one) => one.start <= start && end <= one.end)
    stretches.push({
      text: text.slice(start, end),
      ...(mark && { point: mark.point, last: mark.end === end }),
    })
  })
  return stretches
}
