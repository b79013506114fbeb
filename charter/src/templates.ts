import { readFileSync } from 'node:fs'

/** The charters one may start from, each a whole charter in this package's `templates` folder. */
const TEMPLATES = ['asbl', 'cpe', 'syndicat', 'intercommunalite', 'departement'] as const

export type TemplateName = (typeof TEMPLATES)[number]

export function listTemplates(): TemplateName[] {
  return [...TEMPLATES]
}

export function isTemplate(name: string): name is TemplateName {
  return TEMPLATES.some((template) => template === name)
}

/** The Markdown of a template, to be read by `readCharter` or edited first. */
export function readTemplate(name: TemplateName): string {
  return readFileSync(templateUrl(name), 'utf8')
}

/** Where the file of a template is. */
export function templateUrl(name: TemplateName): URL {
  return new URL(`../templates/${name}.md`, import.meta.url)
}
