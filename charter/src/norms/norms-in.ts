import type { Locale } from '@balise/rules'
import type { Imported } from '../import/imported.ts'
import type { Found } from './found.ts'
import { foundIn } from './found.ts'
import { linesOf } from './lines.ts'
import type { Norm } from './norm.ts'
import { normOf } from './norm-of.ts'
import { isNormative } from './normative.ts'
import { accountLists } from './account-lists.ts'

/** The norms of a document, in its order; none when it is no charter. */
export function normsIn(imported: Imported, locale: Locale = 'fr'): Norm[] {
  const lines = linesOf(imported)
  const registers = accountLists(lines)
  const found = lines.flatMap((line): Found[] => registers.get(line) ?? foundIn(line))
  if (!isNormative(lines, found)) return []
  const norms: Norm[] = []
  for (const one of found) {
    const norm = normOf(one, imported, locale, norms.at(-1) ?? null)
    if (norm) norms.push(norm)
  }
  return norms
}
