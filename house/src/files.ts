import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

// What is installed, built or kept while running is not ours to judge.
const NOT_OURS = new Set(['node_modules', '.svelte-kit', 'build', 'data', '.test', '.git'])

/** Files of the repository that match one of the patterns, relative to the root, sorted. */
export const listFiles = (patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: (path) => NOT_OURS.has(path.split('/').at(-1) ?? '') })
    .filter((path) => statSync(join(root, path)).isFile()) // a route may be a folder named like a file
    .sort()
