import type { Case } from '@balise/rules'

/** One of those measured. What it needs in another form than a case is made by `prepare`, outside the clock. */
export type Contender<Input = unknown> = {
  name: string
  version: string
  /** What it was given, for the page. */
  rules: string
  prepare(one: Case): Input
  check(input: Input): unknown
  /** Whether this answer holds anything against the post. */
  finds(answer: unknown): boolean
}

/** Forgets what the input is, so that contenders fit in one list. */
export const contender = <Input>(one: Contender<Input>): Contender => one as Contender
