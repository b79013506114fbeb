import { readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import ts from 'typescript'
import { root } from './files.ts'

export type Import = {
  /** The importing file, relative to the root. */
  file: string
  /** As it is written. */
  specifier: string
  /** The file it leads to, relative to the root, or undefined when that is a library. */
  target?: string
}

/** Every module a file names: static, dynamic, type-only and re-exported ones. */
export function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const script = file.endsWith('.svelte') ? scriptsOf(text) : text
  return ts
    .preProcessFile(script, true, true)
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName, target: targetOf(file, fileName) }))
}

/** `@scope/name` or `name`, without the path inside it. */
export const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

export type Manifest = {
  name: string
  exports?: Record<string, string>
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
  peerDependencies?: Record<string, string>
  devDependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export const readManifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest

function targetOf(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) return normalize(join(dirname(file), specifier))
  if (!specifier.startsWith('@balise/')) return undefined

  const [, workspace = '', ...inside] = specifier.split('/')
  const asked = ['.', ...inside].join('/')
  const { exports = {} } = readManifest(workspace)
  for (const [name, path] of Object.entries(exports)) {
    const [before = '', after] = name.split('*')
    if (after === undefined ? name !== asked : !asked.startsWith(before) || !asked.endsWith(after)) continue
    const star = after === undefined ? '' : asked.slice(before.length, asked.length - after.length)
    return normalize(join(workspace, path.replace('*', star)))
  }
  return join(workspace, ...inside)
}

const scriptsOf = (component: string): string =>
  [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script).join('\n')
