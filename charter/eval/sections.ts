import type { Section } from '../../rules/eval/page.ts'
import { normsSection } from './norms.ts'
import { otherChartersSection } from './other-charters.ts'

/** How well charters are understood, each part measured when it is asked for. */
export const charterSections: Record<string, () => Section> = {
  norms: normsSection,
  'other-charters': otherChartersSection,
}
