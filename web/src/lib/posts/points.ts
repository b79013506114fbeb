import type { Finding } from '@balise/rules'
import type { VerdictView } from '@balise/server/posts'

/** A finding once, with the channels it was made for. */
export type KeptPoint = { finding: Finding; channels: string[] }

const GRAVITY = ['block', 'review', 'advise']

/** The findings of all channels, the gravest first, each said once. */
export function pointsOf(verdicts: VerdictView[]): KeptPoint[] {
  const points = new Map<string, KeptPoint>()
  for (const { channel, verdict } of verdicts)
    for (const finding of verdict.findings) {
      const key = JSON.stringify([finding.rule, finding.message, finding.at])
      const point = points.get(key) ?? { finding, channels: [] }
      point.channels.push(channel.name)
      points.set(key, point)
    }
  return [...points.values()].sort(
    (a, b) => GRAVITY.indexOf(a.finding.effect) - GRAVITY.indexOf(b.finding.effect),
  )
}
