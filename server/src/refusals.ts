import type { Mistake } from '@balise/charter'
import type { Finding } from '@balise/rules'
import type { Problem, Sentence } from './networks/network.ts'

/** A finding, and the channel (its slug) it was made for. */
export type ChannelFinding = Finding & { channel: string }

/** Every "no" a person can do something about, with what its sentence needs. Sentences: messages/fr.ts and en.ts. */
export type Refusals = {
  'address-refused': { says: Sentence }
  'already-has-account': { name: string }
  'already-signed': { name: string }
  'approval-needed': { findings: ChannelFinding[] }
  'attempt-over': Record<never, never>
  'boxes-missing': Record<never, never>
  'channel-closed': { name: string }
  'channels-missing': Record<never, never>
  'charter-blocks': { findings: ChannelFinding[] }
  'charter-faulty': { mistakes: Mistake[] }
  'connection-refused': { network: string; says: Sentence }
  'connector-unknown': { connector: string }
  'consultation-closed': { opensAt: string; closesAt: string }
  'consultation-running': { closesAt: string }
  'crosses-missing': Record<never, never>
  'days-reversed': { from: string; until: string }
  'digest-changed': { version: string }
  'disk-full': Record<never, never>
  'document-empty': Record<never, never>
  'document-too-large': { bytes: number; maxBytes: number }
  'draft-empty': Record<never, never>
  'email-missing': { name: string }
  'evidence-destroyed': Record<never, never>
  'evidence-missing': Record<never, never>
  'export-too-large': { most: number }
  'holder-known': { name: string }
  'hour-passed': { hour: string }
  'invitation-over': Record<never, never>
  'last-administrator': { name: string }
  'lines-faulty': { count: number }
  'link-over': Record<never, never>
  'mandate-over': { untilOn: string }
  'media-destroyed': Record<never, never>
  'media-locked': Record<never, never>
  'media-too-large': { bytes: number; maxBytes: number }
  'media-too-many-pixels': { pixels: number; maxPixels: number }
  'media-type': { found: 'animation' | 'empty' | 'gif' | 'pdf' | 'svg' | 'tiff' | 'unknown' | 'video' }
  'media-unreadable': { detail: string }
  'name-differs': { name: string }
  'network-limits': { channel: string; problems: Problem[] }
  'no-charter': Record<never, never>
  'nobody-invited': Record<never, never>
  'nobody-to-ask': Record<never, never>
  'nobody-to-write-to': Record<never, never>
  'not-allowed': { action: string }
  'not-found': { what: string; id: string }
  'not-in-force': { version: string }
  'note-missing': Record<never, never>
  'nothing-said': Record<never, never>
  'nothing-to-publish': Record<never, never>
  'own-approval': Record<never, never>
  'paper-type': Record<never, never>
  'password-too-long': { max: number }
  'password-too-short': { min: number }
  'person-left': { name: string }
  'quorum-missing': { present: number; needed: number }
  'reason-missing': Record<never, never>
  'register-too-large': { most: number }
  'reminded-today': { name: string }
  'reminders-spent': { name: string }
  'reset-over': Record<never, never>
  'removal-unproven': Record<never, never>
  'rule-faulty': { mistakes: Mistake[] }
  'scan-missing': Record<never, never>
  'scan-too-large': { bytes: number; maxBytes: number }
  'scan-type': Record<never, never>
  'sheet-unknown': { code: string }
  'sign-in-refused': Record<never, never>
  'slug-taken': { slug: string }
  'stale-content': Record<never, never>
  /** Somebody decided meanwhile: who, and what. */
  'stale-decision': { by: string | null; state: string; revision: number }
  'stale-passage': { words: string }
  'stale-revision': { revision: number; state: string }
  'suggestions-open': { count: number }
  'table-too-large': { maxLines: number }
  'table-unreadable': Record<never, never>
  'too-many-attempts': { seconds: number }
  'training-empty': Record<never, never>
  'unknown-role': { role: string; known: string[] }
  'version-taken': { version: string }
  'vote-lost': { for: number; against: number }
  'votes-exceed': { voices: number; present: number }
  'wrong-state': { state: string }
}
