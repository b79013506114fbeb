import { readFileSync } from 'node:fs'
import type { Locale } from '@balise/rules'

/** The charters one may start from, each a whole charter in this package's `templates` folder, and the languages it is in. */
const TEMPLATES = {
  asbl: ['fr', 'en'],
  cpe: ['fr'],
  syndicat: ['fr'],
  intercommunalite: ['fr'],
  departement: ['fr', 'en'],
} as const satisfies Record<string, readonly Locale[]>

export type TemplateName = keyof typeof TEMPLATES

/** A template in one of its languages: `asbl` is the French one, `asbl.en` the English one. */
export type TemplateVersion = { name: TemplateName; locale: Locale }

/** The templates that are written in a language. */
export function listTemplates(locale: Locale = 'fr'): TemplateName[] {
  return listTemplateVersions()
    .filter((version) => version.locale === locale)
    .map(({ name }) => name)
}

export function listTemplateVersions(): TemplateVersion[] {
  return Object.entries(TEMPLATES).flatMap(([name, locales]) =>
    locales.map((locale) => ({ name: name as TemplateName, locale })),
  )
}

export function isTemplate(name: string): name is TemplateName {
  return Object.hasOwn(TEMPLATES, name)
}

export function nameOfVersion({ name, locale }: TemplateVersion): string {
  return locale === 'fr' ? name : `${name}.${locale}`
}

/** The template of this name, `asbl` or `asbl.en`; undefined when there is none. */
export function templateVersion(name: string): TemplateVersion | undefined {
  return listTemplateVersions().find((version) => nameOfVersion(version) === name)
}

/** The Markdown of a template, to be read by `readCharter` or edited first. */
export function readTemplate(name: TemplateName, locale: Locale = 'fr'): string {
  return readFileSync(templateUrl(name, locale), 'utf8')
}

/**
 * Where the file of a template is.
 *
 * @throws {RangeError} when the template is not written in that language
 */
export function templateUrl(name: TemplateName, locale: Locale = 'fr'): URL {
  const version = nameOfVersion({ name, locale })
  if (!templateVersion(version)) throw new RangeError(`no template ${version}`)
  return new URL(`../templates/${version}.md`, import.meta.url)
}
