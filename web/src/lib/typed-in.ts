import type { Problem } from './answer.ts'

/** What had been typed in a field of the form that was not followed; undefined when it was another form. */
export function typedIn(problem: Problem | undefined, name: string): string | undefined {
  const value = problem?.values[name]
  return typeof value === 'string' ? value : undefined
}
