import type { Selectable } from 'kysely'
import type { Tables } from '../db/tables.ts'
import type { Locale } from '../organisation/index.ts'
import { sentenceOf } from './sentences.ts'
import type { NotificationData, NotificationKind, NotificationView } from './types.ts'

export function notificationView(row: Selectable<Tables['notification']>, locale: Locale): NotificationView {
  const kind = row.kind as NotificationKind
  const details = row.details as NotificationData[NotificationKind]
  return {
    id: row.id,
    kind,
    subjectId: row.subject_id,
    details,
    sentence: sentenceOf(kind, details, locale),
    path: pathOf(kind, row.subject_id),
    createdAt: row.created_at.toISOString(),
    readAt: row.read_at?.toISOString() ?? null,
  }
}

/** The page on which something can be done about it: that of the post, when nothing else is said. */
const PATHS: Partial<Record<NotificationKind, string>> = {
  'asked.waiting': '/asked',
  'signature.declined': '/charter/signatures',
  'charter.review-due': '/charter/versions',
}

export const pathOf = (kind: NotificationKind, subjectId: string | null): string => {
  if (kind === 'consultation.opened') return `/charter/consultations/${subjectId}`
  return PATHS[kind] ?? (subjectId ? `/posts/${subjectId}` : '/')
}
