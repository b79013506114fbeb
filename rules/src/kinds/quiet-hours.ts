import { defineKind } from '../kind.ts'
import { isPublication, namedChannel } from '../situation.ts'
import { addDays, isoIn, startOf } from '../time.ts'
import type { Clock } from '../time.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type QuietHoursParameters = {
  /** From this hour, `HH:MM`, to `until` of the next morning when that is earlier. */
  from?: string
  until?: string
  /** Days without any publication. */
  days: (typeof DAYS)[number][]
}

const HOUR: { type: 'string'; enum: readonly string[] } = {
  type: 'string',
  enum: Array.from({ length: 96 }, (_, i) => `${two(Math.floor(i / 4))}:${two((i % 4) * 15)}`),
}

/** Nothing appears in these hours nor on these days, as a clock shows them where the organisation is. */
export const quietHours = defineKind<'quiet-hours', QuietHoursParameters>({
  id: 'quiet-hours',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: { from: HOUR, until: HOUR, days: { type: 'array', items: { type: 'string', enum: DAYS } } },
    anyOf: [{ required: ['from'] }, { required: ['days'] }],
  },
  defaults: { days: [] },

  prepare({ from, until = '24:00', days }) {
    const isQuietDay = (day: string) => days.includes(DAYS[weekday(day)]!)
    const isQuietHour = (hour: string) =>
      from !== undefined && (from < until ? hour >= from && hour < until : hour >= from || hour < until)

    return ({ post, clock, channel }, report) => {
      if (!isPublication(post)) return
      const hour = isoIn(clock.instant, clock.zone).slice(11, 16)
      const byDay = isQuietDay(clock.today)
      if (!byDay && !isQuietHour(hour)) return
      const opens = nextOpening(clock, hour)
      report({
        message: byDay ? 'day' : 'hour',
        data: { channel: namedChannel(channel), ...(from !== undefined && { from, until }) },
        at: { field: 'scheduledFor' },
        remedies: opens === undefined ? [] : [{ action: 'schedule', notBefore: opens }],
      })
    }

    /** The first minute, within two weeks, at which something may appear. */
    function nextOpening({ today, zone }: Clock, now: string): string | undefined {
      for (let later = 0; later <= 14; later++) {
        const day = addDays(today, later)
        if (isQuietDay(day)) continue
        const hour = ['00:00', until].find(
          (one) => (later > 0 || one > now) && one < '24:00' && !isQuietHour(one),
        )
        if (hour !== undefined) {
          const [hours = 0, minutes = 0] = hour.split(':').map(Number)
          return isoIn(startOf(day, zone) + (hours * 60 + minutes) * 60_000, zone)
        }
      }
      return undefined
    }
  },
})

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/** 0 for a Monday. */
const weekday = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
