export type {
  Cleaning,
  CleaningKind,
  Contribution,
  Imported,
  Passage,
  SourceType,
  Stretch,
} from './imported.ts'
export { importText } from './text.ts'
