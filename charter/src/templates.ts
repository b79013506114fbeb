import { readFileSync } from 'node:fs'

/** The charters one may start from, each a whole charter in this package's `templates` folder. */
const TEMPLATES = ['asbl'] as const

export type TemplateName = (typeof TEMPLATES)[number]

export function listTemplates(): TemplateName[] {
  return [...TEMPLATES]
}

export function isTemplate(name: string): name is TemplateName {
  return TEMPLATES.some((template) => template === name)
}

/** The Markdown of a template, to be read by `readCharter` or edited first. */
export function readTemplate(name: TemplateName): string {
  return readFileSync(new URL(`../templates/${name}.md`, import.meta.url), 'utf8')
}
