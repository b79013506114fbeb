/** What each notification must say. `excerpt` is the beginning of the post's text, and may be empty. */
export type NotificationData = {
  'post.to-approve': { author: string; excerpt: string }
  'post.approved': { by: string; excerpt: string }
  'post.refused': { by: string; reason: string; excerpt: string }
  'post.withdrawn': { by: string; reason: string; excerpt: string }
  /** The charter, read again at the instant of sending, said no. */
  'post.stopped': { channel: string; excerpt: string }
  /** Ready; a person must send it. */
  'post.by-hand': { channel: string; excerpt: string }
  /** `code` is that of the delivery's reason: `removal-failed` when it is the taking down that failed. */
  'post.failed': { code: string; excerpt: string }
  /** The network does not say whether it has it. */
  'post.unknown': { excerpt: string }
  /** Told with a post that shows the person there. */
  'consent.withdrawn': { person: string; channel: string }
  /** All that is asked from one person, in one go. `number`: 0 for the notice, then 1 to 3. */
  'asked.waiting': { versions: string[]; training: string | null; number: number }
  'signature.declined': { by: string }
  'charter.review-due': { version: string; on: string }
  /** Instants. */
  'consultation.opened': { question: string; opensAt: string; closesAt: string }
}

export type NotificationKind = keyof NotificationData

export type NotificationView = {
  id: string
  kind: NotificationKind
  subjectId: string | null
  details: NotificationData[NotificationKind]
  /** In the language asked for. */
  sentence: string
  /** The page on which something can be done about it. */
  path: string
  createdAt: string
  readAt: string | null
}

/** A mail kept in a file because no server sends it. */
export type KeptMailView = { id: string; at: string; to: string; subject: string }
