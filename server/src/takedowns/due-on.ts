import { getCharterInForce } from '../charter/index.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'

/** GDPR, article 12.3: one month, whatever a charter says. */
const LAW_MONTHS = 1

/**
 * The last day to have something taken down: the charter's, when it gives less than the law's month.
 *
 * @param from day, YYYY-MM-DD
 */
export async function dueOn(ctx: Needs<'db' | 'actor' | 'now'>, from: string): Promise<string> {
  const law = new Date(`${from}T00:00:00Z`)
  const day = law.getUTCDate()
  law.setUTCMonth(law.getUTCMonth() + LAW_MONTHS)
  if (law.getUTCDate() < day) law.setUTCDate(0) // 31 January: the month ends on the last day of February
  const charter = (await charterDays(ctx)).map((days) => new Date(Date.parse(from) + days * 86_400_000))
  const first = Math.min(law.getTime(), ...charter.map((at) => at.getTime()))
  return new Date(first).toISOString().slice(0, 10)
}

async function charterDays(ctx: Needs<'db' | 'actor' | 'now'>): Promise<number[]> {
  try {
    const { charter } = await getCharterInForce(ctx)
    return charter.rules
      .filter(({ kind }) => kind === 'takedown')
      .map(({ parameters }) => Number(parameters.days ?? 3))
      .filter(Number.isInteger)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-charter') return []
    throw error
  }
}
