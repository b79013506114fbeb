import type { Audited, AnyLack } from '../duty.ts'
import type { Schema } from '../schema.ts'
import { addDays, addMonths, dayOf, hasBegun, isOver } from '../time.ts'

/** What every duty has that only a person's word can settle. */
export type AttestedParameters = {
  /** Months after which a word no longer counts; without them it counts until it is taken back. */
  everyMonths?: number
  /** Days before its end from which one is told. */
  soonDays: number
}

export const attestedProperties: Readonly<Record<string, Schema>> = {
  everyMonths: { type: 'integer', minimum: 1, maximum: 120 },
  soonDays: { type: 'integer', minimum: 0, maximum: 366 },
}
export const attestedDefaults = { soonDays: 30 }

type Lack = Pick<AnyLack, 'standing' | 'since' | 'due'> & { data: Record<never, never> } & (
    { message: 'unsaid' } | { message: 'ended'; data: { by: string } }
  )

/** Whether someone gave their word for this rule, and whether it still counts. */
export function reportAttested(
  { state, facts, clock, rule }: Audited,
  { everyMonths, soonDays }: AttestedParameters,
  report: (lack: Lack) => void,
): void {
  const word = (state.attestations ?? []).findLast((one) => one.rule === rule && hasBegun(one.on, clock))
  if (!word) return report({ message: 'unsaid', data: {}, standing: 'attest' })

  const renewed = everyMonths === undefined ? undefined : addMonths(dayOf(word.on, clock.zone), everyMonths)
  const said = word.until ? dayOf(word.until, clock.zone) : undefined
  const due = [renewed, said].filter((day) => day !== undefined).sort()[0]
  if (due === undefined || !isOver(addDays(due, -soonDays - 1), clock)) return
  const by = facts.person(word.by)?.name ?? word.by
  report({
    message: 'ended',
    data: { by },
    standing: isOver(due, clock) ? 'late' : 'soon',
    since: word.on,
    due,
  })
}
