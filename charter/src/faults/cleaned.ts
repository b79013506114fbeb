import type { CleaningKind, Imported } from '../import/imported.ts'
import type { Found } from './found.ts'
import type { Place } from './place.ts'

/** What the import took away or mended, besides what was found in the text that it left. */
export const cleanedBesides = (imported: Imported, kind: CleaningKind, found: readonly Found[]): Place[] =>
  imported.cleanings
    .filter((one) => one.kind === kind && imported.text.slice(one.start, one.end).trim() !== '')
    .filter(({ start, end }) => !found.some((one) => one.start < end && start < one.end))
    .map(({ start, end }) => ({ start, end }))
