import { importText } from '@balise/charter/import'
import type { Locale } from '../organisation/index.ts'
import type { Imported } from './take-in.ts'

/** Reads a document; `say` is told how far it is, in percent. */
export async function readDocument(
  bytes: Uint8Array,
  fileName: string,
  say: (percent: number) => void,
): Promise<Imported> {
  say(10)
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  return importText(text, fileName)
}

/** The sentence for whoever handed in a document that cannot be read; null for a fault of ours. */
export function refusalOf(error: unknown): Record<Locale, string> | null {
  return error instanceof TypeError ? UNREADABLE : null
}

const UNREADABLE: Record<Locale, string> = {
  fr: 'Ce fichier ne s’ouvre pas comme un texte. Enregistrez-le en texte simple, puis recommencez.',
  en: 'This file does not open as a text. Save it as plain text, then start again.',
}
