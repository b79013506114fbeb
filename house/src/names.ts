import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listFiles, root } from './files.ts'

export type Name = { name: string; where: string }

/** What our code calls things: files, what they export, tables and their columns. */
export function listNames(): Name[] {
  const files = listFiles(['{rules,charter,cli,server,web,house}/**/*.{ts,js,svelte,sql}'])
  return files.flatMap((file) => [
    { name: nameOfFile(file), where: file },
    ...(file.endsWith('.sql') ? sqlNames(file) : exportedNames(file)),
  ])
}

/** `schedulePost`, `schedule-post` and `schedule_post` are the words "schedule" and "post". */
export const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')

export const nameOfFile = (file: string): string =>
  (file.split('/').at(-1) ?? file).replace(/(\.test)?\.[a-z]+$/, '').replace(/^\d{4}-/, '')

function exportedNames(file: string): Name[] {
  const text = readFileSync(join(root, file), 'utf8')
  const declared = /^export (?:async )?(?:function\*?|const|let|class|type) (\w+)/gm
  return [...text.matchAll(declared)].map(([, name = '']) => ({ name, where: `${file}: ${name}` }))
}

function sqlNames(file: string): Name[] {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/--.*$/gm, '')
  const tables = [...text.matchAll(/create table (?:if not exists )?(?:\w+\.)?"?(\w+)"?/gi)]
  const columns = [
    ...text.matchAll(
      /^ {2}"?([a-z_]+)"? +(?:uuid|text|int|integer|bigint|boolean|jsonb|timestamptz|date|bytea)\b/gm,
    ),
  ]
  return [...tables, ...columns].map(([, name = '']) => ({ name, where: `${file}: ${name}` }))
}
