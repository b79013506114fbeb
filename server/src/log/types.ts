/** One line of the log, as a person reads it. */
export type EntryView = {
  seq: number
  /** Instant. */
  at: string
  kind: string
  subjectId: string | null
  /** `name`: the person's as it was that day, or the job's; null for a visitor. */
  actor: { kind: 'member' | 'system' | 'account' | 'visitor'; personId: string | null; name: string | null }
  data: Record<string, unknown>
  hash: string
}
