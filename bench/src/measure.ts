/** Times in microseconds. */
export type Times = { median: number; p95: number; p99: number; count: number }

/**
 * Times each call apart.
 *
 * The inputs of a round are made before it and used once: nothing kept from a call can serve the next one.
 *
 * @param rounds  measured ones; one more, not counted, comes first and warms the code up
 */
export async function timeEach<T>(
  makeInputs: () => T[],
  work: (input: T) => unknown,
  rounds: number,
): Promise<Times> {
  const times: number[] = []
  for (let round = 0; round <= rounds; round++) {
    const inputs = makeInputs()
    for (const input of inputs) {
      const started = performance.now()
      const answer = work(input)
      // A synchronous answer is not awaited: waiting has a price, and nobody who calls it would pay it.
      if (answer instanceof Promise) await answer
      if (round > 0) times.push((performance.now() - started) * 1000)
    }
  }
  return summarise(times)
}

export function summarise(times: number[]): Times {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { median: at(0.5), p95: at(0.95), p99: at(0.99), count: sorted.length }
}
