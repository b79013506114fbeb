import { HOLIDAY_CALENDARS, holidaysOf, weekdayOf } from '../holidays.ts'
import type { HolidayCalendar } from '../holidays.ts'
import { defineKind } from '../kind.ts'
import { isPublication, namedChannel } from '../situation.ts'
import { addDays, instantAt, isoIn } from '../time.ts'
import type { Clock } from '../time.ts'

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export type QuietHoursParameters = {
  /** From this hour, `HH:MM`, to `until` of the next morning when that is earlier. */
  from?: string
  until?: string
  /** Days without any publication, besides the hours of every day. */
  days: (typeof DAYS)[number][]
  /** The calendar whose public holidays are days without any publication. */
  holidays?: HolidayCalendar
}

const two = (n: number) => String(n).padStart(2, '0')

const HOUR: { type: 'string'; enum: readonly string[] } = {
  type: 'string',
  enum: Array.from({ length: 96 }, (_, i) => `${two(Math.floor(i / 4))}:${two((i % 4) * 15)}`),
}

// Holidays and quiet days in a row: a rule that leaves nothing open for longer has no way out.
const MOST_DAYS = 14

/** Nothing appears in these hours nor on these days, as a clock shows them where the organisation is. */
export const quietHours = defineKind<'quiet-hours', QuietHoursParameters>({
  id: 'quiet-hours',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      from: HOUR,
      until: HOUR,
      days: { type: 'array', items: { type: 'string', enum: DAYS } },
      holidays: { type: 'string', enum: HOLIDAY_CALENDARS },
    },
    anyOf: [{ required: ['from'] }, { required: ['days'] }, { required: ['holidays'] }],
  },
  defaults: { days: [] },

  prepare({ from, until = '24:00', days, holidays }) {
    const isHoliday = holidays === undefined ? () => false : holidaysOf(holidays)
    const isQuietDay = (day: string) => days.includes(DAYS[weekdayOf(day)]!) || isHoliday(day)
    const isQuietHour = (hour: string) =>
      from !== undefined && (from < until ? hour >= from && hour < until : hour >= from || hour < until)

    return ({ post, clock, channel }, report) => {
      if (!isPublication(post)) return
      const hour = isoIn(clock.instant, clock.zone).slice(11, 16)
      const byDay = isQuietDay(clock.today)
      if (!byDay && !isQuietHour(hour)) return
      const opens = nextOpening(clock)
      report({
        message: !byDay ? 'hour' : isHoliday(clock.today) ? 'holiday' : 'day',
        data: { channel: namedChannel(channel), ...(from !== undefined && { from, until }) },
        at: { field: 'scheduledFor' },
        remedies: opens === undefined ? [] : [{ action: 'schedule', notBefore: isoIn(opens, clock.zone) }],
      })
    }

    /** The first instant to come at which something may appear. */
    function nextOpening({ instant, today, zone }: Clock): number | undefined {
      for (let later = 0; later <= MOST_DAYS; later++) {
        const day = addDays(today, later)
        if (isQuietDay(day)) continue
        for (const hour of ['00:00', until]) {
          if (hour === '24:00' || isQuietHour(hour)) continue
          const opens = instantAt(day, hour, zone)
          if (opens > instant) return opens
        }
      }
      return undefined
    }
  },
})
