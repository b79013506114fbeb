/** What a composer needs besides the kinds: the engine alone. The kinds of a page come with its language. */
import type { Charter } from './charter.ts'
import { compileWith } from './compile.ts'
import type { CompiledCharter } from './compile.ts'
import type { Engine } from './engine.ts'

export { checkPost } from './check.ts'
export { factsOf } from './facts.ts'
export { remedyLabel } from './messages/language.ts'

/**
 * The rules of a charter whose kinds are at hand, ready to run; the others are answered elsewhere.
 *
 * @throws {CharterError} as `compile` does, for the rules that it keeps
 */
export function compileKnown(engine: Engine, charter: Charter): CompiledCharter {
  return compileWith(engine, {
    ...charter,
    rules: charter.rules.filter(({ kind }) => engine.kinds.has(kind)),
  })
}
