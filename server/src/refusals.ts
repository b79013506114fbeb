import type { Mistake } from '@balise/charter'
import type { Sentence } from './networks/network.ts'

/** Every "no" a person can do something about, with what its sentence needs. Sentences: messages/fr.ts and en.ts. */
export type Refusals = {
  'already-has-account': { name: string }
  'channel-closed': { name: string }
  'charter-faulty': { mistakes: Mistake[] }
  'connection-refused': { network: string; says: Sentence }
  'connector-unknown': { connector: string }
  'days-reversed': { from: string; until: string }
  'digest-changed': { version: string }
  'disk-full': Record<never, never>
  'email-missing': { name: string }
  'invitation-over': Record<never, never>
  'last-administrator': { name: string }
  'mandate-over': { untilOn: string }
  'media-too-large': { bytes: number; maxBytes: number }
  'media-too-many-pixels': { pixels: number; maxPixels: number }
  'media-type': { found: 'animation' | 'empty' | 'gif' | 'pdf' | 'svg' | 'tiff' | 'unknown' | 'video' }
  'media-unreadable': { detail: string }
  'no-charter': Record<never, never>
  'not-allowed': { action: string }
  'not-found': { what: string; id: string }
  'not-in-force': { version: string }
  'password-too-long': { max: number }
  'password-too-short': { min: number }
  'person-left': { name: string }
  'reset-over': Record<never, never>
  'sign-in-refused': Record<never, never>
  'slug-taken': { slug: string }
  'too-many-attempts': { seconds: number }
  'unknown-role': { role: string; known: string[] }
  'version-taken': { version: string }
}
