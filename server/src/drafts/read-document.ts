import { ImportRefusal, runImport } from '@balise/charter/import'
import type { Imported } from '@balise/charter/import'
import type { Locale } from '../organisation/index.ts'

/** Reads a document in a thread of its own, with its share of time and memory; `say` is told how far it is. */
export const readDocument = (
  bytes: Uint8Array,
  fileName: string,
  say: (percent: number) => void,
): Promise<Imported> => runImport(bytes, { name: fileName, onProgress: say })

/** The sentence for whoever handed in a document that is not read; null for a fault of ours. */
export const refusalOf = (error: unknown): Record<Locale, string> | null =>
  error instanceof ImportRefusal ? { ...error.says } : null
