import { cleanedBesides } from './cleaned.ts'
import { foundWherever } from './found.ts'
import type { Found } from './found.ts'
import type { Manuscript } from './manuscript.ts'

// What sites write in place of an address that their scripts would have shown (Cloudflare, Joomla).
const HIDDEN =
  /\[\s*e-?mail[\s\u00a0]*(?:protected|protégée?|obscured|caché)\s*\]|\[\s*(?:adresse|courriel)[^\]]{0,20}(?:protégée?|cachée?|masquée?)\s*\]|\/cdn-cgi\/l\/email-protection\S*|cette adresse (?:e-?mail|de courriel|email|mail) est protégée[^.]*\.?|this email address is being protected[^.]*\.?|you need javascript enabled to view it\.?/gu

/** Addresses that a site hid from robots, and from the import: « [email protected] ». */
export const hiddenEmails = ({ sentences, imported }: Manuscript): Found[] => {
  const found = foundWherever(sentences, HIDDEN, 'hidden-email', () => ({}))
  const noticed = cleanedBesides(imported, 'hidden-email', found).map((place): Found => ({
    says: 'hidden-email',
    data: {},
    ...place,
  }))
  return [...found, ...noticed]
}
