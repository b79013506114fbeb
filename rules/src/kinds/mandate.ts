import type { Mandate } from '../case.ts'
import { nameOfContact } from '../charter.ts'
import { defineKind, filledList } from '../kind.ts'
import { addDays, addMonths, dayOf, hasBegun, isOver, isoIn, startOf } from '../time.ts'
import type { Clock } from '../time.ts'

export type MandateParameters = {
  /** Role ids that only a running mandate gives the right to use: the role alone is not enough. */
  roles: string[]
  /** Who gives the mandate: a contact of the charter (`board`), or a name. */
  body?: string
  /** Months after its first day at which a mandate ceases to count, whatever its end. */
  maxMonths?: number
}

/** What is published in the organisation's name comes from someone whose mandate runs at that hour. */
export const mandate = defineKind<'mandate', MandateParameters>({
  id: 'mandate',
  subject: 'post',
  strength: 'block',
  parameters: {
    type: 'object',
    properties: {
      roles: filledList,
      body: { type: 'string', minLength: 1 },
      maxMonths: { type: 'integer', minimum: 1, maximum: 600 },
    },
    required: ['roles'],
  },
  defaults: {},

  prepare({ roles, body, maxMonths }, charter) {
    const roleNames = roles.map((role) => charter.roles[role] ?? role)
    const by = body === undefined ? {} : { by: nameOfContact(body, charter) }

    return ({ inOrganisationName, author, authorName, clock, post, channel }, report) => {
      if (!inOrganisationName) return
      let latest: Mandate | undefined
      for (const one of author?.mandates ?? []) {
        if (!roles.includes(one.role)) continue
        if (runs(one, maxMonths, clock)) return
        if (!latest || startOf(one.from, clock.zone) > startOf(latest.from, clock.zone)) latest = one
      }

      const at = { field: 'author' }
      const remedies = [
        // In a group one may write as oneself; on a page the word stays the organisation's.
        ...(post.capacity === 'official' && channel.surface === 'group'
          ? [{ action: 'change-capacity', capacity: 'professional' }]
          : []),
        { action: 'ask', contact: body ?? 'board' },
      ]
      if (!latest) {
        report({ message: 'none', data: { author: authorName, roles: roleNames, ...by }, at, remedies })
        return
      }
      const fact = { author: authorName, role: charter.roles[latest.role] ?? latest.role }
      if (!hasBegun(latest.from, clock)) {
        const notBefore = isoIn(startOf(latest.from, clock.zone), clock.zone)
        report({
          message: 'not-yet',
          data: { ...fact, on: latest.from },
          at,
          remedies: [{ action: 'schedule', notBefore }, ...remedies],
        })
      } else if (latest.until && isOver(latest.until, clock))
        report({ message: 'ended', data: { ...fact, on: latest.until }, at, remedies })
      else {
        const on = lastDay(latest, maxMonths!, clock)
        report({ message: 'too-long', data: { ...fact, months: maxMonths!, on }, at, remedies })
      }
    }
  },
})

function runs(one: Mandate, maxMonths: number | undefined, clock: Clock): boolean {
  if (!hasBegun(one.from, clock) || (one.until && isOver(one.until, clock))) return false
  return maxMonths === undefined || !isOver(lastDay(one, maxMonths, clock), clock)
}

const lastDay = ({ from }: Mandate, months: number, { zone }: Clock) =>
  addDays(addMonths(dayOf(from, zone), months), -1)
