import { check, compile, readCase } from '../src/index.ts'
import type { Charter, Locale, Verdict } from '../src/index.ts'

/** One file of this folder: a charter, a case as JSON, and the verdict that any machine must give. */
export type Conformance = { name: string; charter: Charter; case: unknown; locale: Locale; verdict: Verdict }

/**
 * Gives each case to the engine and compares byte for byte. No import of Node: a browser runs the same function.
 *
 * @returns in the order of the files; `got` is the verdict as JSON, to be shown when it differs
 */
export function runConformance(files: readonly Conformance[]): { name: string; ok: boolean; got: string }[] {
  return files.map(({ name, charter, case: given, locale, verdict }) => {
    const got = JSON.stringify(check(compile(charter), readCase(given, name), locale))
    return { name, ok: got === JSON.stringify(verdict), got }
  })
}
