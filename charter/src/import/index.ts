export type {
  Cleaning,
  CleaningKind,
  Contribution,
  Imported,
  Passage,
  SourceType,
  Stretch,
} from './imported.ts'
export { importDocument } from './import-document.ts'
export type { ImportOptions } from './import-document.ts'
export { ImportRefusal } from './refusal.ts'
export type { RefusalCause } from './refusal.ts'
export { importText } from './text.ts'
export { runImport } from './run-import.ts'
export { inThread } from './in-thread.ts'
export { tellResult } from './thread.ts'
export { draftOf } from './draft.ts'
export type { Draft, DraftHead, DraftPlace } from './draft.ts'
export { importReport } from './report.ts'
export type { ImportReport } from './report.ts'
