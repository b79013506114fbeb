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
