import { deepEqual, equal, ok } from 'node:assert/strict'
import { Refusal } from '../src/errors.ts'
import type { RefusalCode } from '../src/errors.ts'
import type { Refusals } from '../src/refusals.ts'

/** The product says no, and says why. */
export async function refuses<Code extends RefusalCode>(
  promised: Promise<unknown>,
  code: Code,
  data?: Refusals[Code],
): Promise<void> {
  const thrown = await outcome(promised)
  ok(thrown instanceof Refusal, `a refusal ${code} was expected, not ${String(thrown)}`)
  equal(thrown.code, code)
  if (data) deepEqual(thrown.data, data)
}

const outcome = (promised: Promise<unknown>): Promise<unknown> =>
  promised.then(
    (value) => `success: ${JSON.stringify(value)}`,
    (error: unknown) => error,
  )
