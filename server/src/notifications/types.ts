export type NotificationKind =
  | 'post.to-approve'
  | 'post.approved'
  | 'post.refused'
  | 'post.stopped'
  | 'post.by-hand'
  | 'post.failed'
  | 'post.unknown'
  | 'post.published'
  | 'post.withdrawn'
  | 'consent.withdrawn'

/** What a notification's sentence needs: plain values, so that it reads the same in the mail and on the page. */
export type Details = Record<string, string | number | boolean | null | string[]>

export type NotificationView = {
  id: string
  kind: NotificationKind
  subjectId: string | null
  details: Details
  /** In the language asked for. */
  sentence: string
  /** Path of the page where something can be done about it. */
  path: string
  createdAt: string
  readAt: string | null
}

/** A mail kept in a file because no server sends it. */
export type KeptMailView = { id: string; at: string; to: string; subject: string }
