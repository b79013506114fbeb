import { diffCharters } from '@balise/charter'
import type { RuleChange } from '@balise/charter'
import type { Charter } from '@balise/rules'
import { bindsPerson, isInAudience } from './binds-person.ts'
import type { Bound } from './binds-person.ts'

/** What a new version changes for one person; `others` counts the changes that are not about them. */
export type Changes = { mine: RuleChange[]; others: number; all: string[] }

// Where a rule stands in the text, and what shows that it works, lay nothing on anyone.
const NOTHING_TO_SIGN = new Set(['article', 'examples'])

/**
 * Rules that bind this person and are new, gone, or say something else. Whoever a rule used to bind is told that it
 * no longer does.
 */
export function changesFor(before: Charter, after: Charter, person: Bound): Changes {
  const { added, removed, changed } = diffCharters(before, after).rules
  const real = changed.filter(({ fields }) => fields.some((field) => !NOTHING_TO_SIGN.has(field)))
  const place = new Map(after.rules.map(({ id }, index) => [id, index]))
  const kept = [...added, ...real].toSorted((a, b) => place.get(a.id)! - place.get(b.id)!)
  const all = [...kept, ...removed] // in the order of the charter, then what is gone
  const mine = all.filter(({ before: old, after: now }) => {
    if (old && bindsPerson(old, person, before)) return true
    if (!now) return false
    // Where everyone published until now, a rule that keeps it for some is news to the others too.
    if (!old && now.kind === 'publish-roles') return isInAudience(person, after.audience)
    return bindsPerson(now, person, after)
  })
  return { mine, others: all.length - mine.length, all: all.map(({ id }) => id) }
}
