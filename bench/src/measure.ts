/** Times in microseconds. */
export type Times = { median: number; p95: number; p99: number; count: number }

/**
 * Times each call apart.
 *
 * The inputs of a round are made before it and used once: nothing kept from a call can serve the next one.
 *
 * @param rounds  measured ones; others come first, not counted, until the code has been warm for two seconds: at least one
 */
export const timeEach = async <T>(
  makeInputs: () => T[],
  work: (input: T) => unknown,
  rounds: number,
): Promise<Times> => (await timeInTurn([{ makeInputs, work }], rounds))[0]!

/** As `timeEach`, a round of each in turn: what else happens on the machine happens to all. */
export async function timeInTurn<T>(
  all: { makeInputs: () => T[]; work: (input: T) => unknown }[],
  rounds: number,
): Promise<Times[]> {
  for (const { makeInputs, work } of all) {
    const until = performance.now() + WARM_UP_MS
    do await timeRound(makeInputs(), work)
    while (performance.now() < until)
  }
  const times = all.map((): number[] => [])
  for (let round = 0; round < rounds; round++)
    for (const [i, { makeInputs, work }] of all.entries())
      times[i]!.push(...(await timeRound(makeInputs(), work)))
  return times.map(summarise)
}

// A compiler that works while the program runs needs many calls of a short one before it has done all that it will.
const WARM_UP_MS = 2000

async function timeRound<T>(inputs: T[], work: (input: T) => unknown): Promise<number[]> {
  const times: number[] = []
  for (const input of inputs) {
    const started = performance.now()
    const answer = work(input)
    // A synchronous answer is not awaited: waiting has a price, and nobody who calls it would pay it.
    if (answer instanceof Promise) await answer
    times.push((performance.now() - started) * 1000)
  }
  return times
}

export function summarise(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}
