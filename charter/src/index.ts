export { CharterMistakes } from './mistakes.ts'
export type { Mistake, MistakeCode, Place } from './mistakes.ts'
export { typeset } from './messages/typeset.ts'
export { editDistance, nearest } from './nearest.ts'
export { diffCharters } from './diff.ts'
export type { ArticleChange, CharterDiff, RuleChange } from './diff.ts'
export { readCharter, readCharterFile } from './read.ts'
export type { CharterFile } from './read.ts'
export {
  isTemplate,
  listTemplateVersions,
  listTemplates,
  nameOfVersion,
  readTemplate,
  templateUrl,
  templateVersion,
} from './templates.ts'
export type { TemplateName, TemplateVersion } from './templates.ts'
export { writeCharter } from './write.ts'
export { testCharter } from './test-charter.ts'
export type { CharterTest, ExampleResult } from './test-charter.ts'
export { EXAMPLE_WORDS } from './examples.ts'
export { kindPage } from './kind-page.ts'
export type { KindBlock, KindPage } from './kind-page.ts'
