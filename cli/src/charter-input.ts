import { pathToFileURL } from 'node:url'
import type { Place } from '@balise/charter'
import {
  listTemplateVersions,
  nameOfVersion,
  readCharterFile,
  readTemplate,
  templateUrl,
  templateVersion,
} from '@balise/charter'
import type { Charter } from '@balise/rules'
import { InputError } from './failures.ts'
import type { Io } from './io.ts'
import { readTextFile } from './text-file.ts'

/** A charter with where it came from, for whoever points at one of its lines. */
export type CharterInput = {
  charter: Charter
  places: ReadonlyMap<string, Place>
  uri: string
  source: string
}

/**
 * Reads a charter by the name of a template, or from a file.
 *
 * @throws {InputError} when there is no such file · {CharterMistakes} when it is faulty
 */
export async function readCharterInput(name: string, io: Io): Promise<CharterInput> {
  const { markdown, source, uri } = await readCharterText(name, io)
  return { ...readCharterFile(markdown, source), source, uri }
}

export async function readCharterText(name: string, io: Io) {
  const template = templateVersion(name)
  if (template)
    return {
      markdown: readTemplate(template.name, template.locale),
      source: `${name}.md`,
      uri: templateUrl(template.name, template.locale).href,
    }
  if (!/[./\\]/.test(name)) {
    const isFile = await io.readFile(name).then(
      () => true,
      () => false,
    )
    if (!isFile)
      throw new InputError('unknown-charter', name, {
        templates: listTemplateVersions().map(nameOfVersion),
      })
  }
  // Relative, as it was given: a report then points into the repository that holds the charter.
  const uri = name.startsWith('/')
    ? pathToFileURL(name).href
    : name.split(/[/\\]/).map(encodeURIComponent).join('/')
  return { markdown: await readTextFile(name, io), source: name, uri }
}
