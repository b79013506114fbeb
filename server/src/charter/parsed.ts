import { readCharter } from '@balise/charter'
import type { Charter } from '@balise/rules'

const KEPT = 32 // charters of as many organisations, some 100 kB each

const parsed = new Map<string, Charter>()

/** The charter with this digest, when it was read not long ago: its text need not be fetched again. */
export const keptCharter = (digest: string): Charter | undefined => parsed.get(digest)

/**
 * The charter of a stored version. Reading one takes milliseconds and every page needs it; the same bytes always
 * give the same charter, so what was read is kept under its digest.
 */
export function charterOf({
  source,
  digest,
  version,
}: {
  source: string
  digest: string
  version: string
}): Charter {
  const known = parsed.get(digest)
  if (known) return known
  const charter = readCharter(source, `charter ${version}`)
  const oldest = parsed.size >= KEPT ? parsed.keys().next().value : undefined
  if (oldest !== undefined) parsed.delete(oldest)
  parsed.set(digest, charter)
  return charter
}
