import type { Refusals } from './refusals.ts'

export type RefusalCode = keyof Refusals

/** Expected and explainable: a person can do something about it. Anything else that is thrown is a bug. */
export class Refusal<Code extends RefusalCode = RefusalCode> extends Error {
  override name = 'Refusal'
  readonly code: Code
  readonly data: Refusals[Code]

  constructor(code: Code, data: Refusals[Code]) {
    super(`${code} ${JSON.stringify(data)}`)
    this.code = code
    this.data = data
  }
}
