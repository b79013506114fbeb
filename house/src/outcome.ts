export type Failure = { name: string; detail: string }
export type Skip = { name: string; reason: string }

/** What a part of the tests came to. A part with neither success, failure nor skip has not run. */
export type Outcome = { passed: number; failures: Failure[]; skipped: Skip[] }

export const together = (outcomes: Outcome[]): Outcome => ({
  passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
  failures: outcomes.flatMap(({ failures }) => failures),
  skipped: outcomes.flatMap(({ skipped }) => skipped),
})
