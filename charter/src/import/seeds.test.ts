import { deepEqual, ok } from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { readCharter } from '../read.ts'
import { writeCharter } from '../write.ts'
import { draftOf } from './draft.ts'
import { runImport } from './run-import.ts'

// Five real charters, which stay outside the repository.
const FOLDER = join(import.meta.dirname, '../../../../shared/charters')
const skip = existsSync(FOLDER) ? false : 'the five charters are not beside this repository'
const files = skip ? [] : readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
const MAX_SECONDS = 2

test('each of the five charters is read in two seconds, and is a right charter', { skip }, async () => {
  for (const name of files) {
    const bytes = readFileSync(join(FOLDER, name))
    const before = process.cpuUsage()
    const imported = await runImport(bytes, { name })
    const { user, system } = process.cpuUsage(before)
    ok((user + system) / 1e6 < MAX_SECONDS, `${name}: ${(user + system) / 1e6} s`)
    const { charter } = draftOf(imported)
    deepEqual({ ...readCharter(writeCharter(charter)), digest: '' }, { ...charter, digest: '' }, name)
    deepEqual(charter.rules, [], name)
  }
})

test(
  'every word of the five charters is in a passage, in a message, or told to be left out',
  { skip },
  async () => {
    for (const name of files) {
      const { text, passages, contributions, cleanings } = await runImport(readFileSync(join(FOLDER, name)), {
        name,
      })
      const isKept = new Uint8Array(text.length)
      const all = [...passages, ...contributions.flatMap((contribution) => contribution.passages)]
      for (const { pieces } of all)
        for (const { start, length } of pieces) isKept.fill(1, start, start + length)
      for (const { start, end } of cleanings) isKept.fill(1, start, end)
      const left =
        [...text].length === text.length
          ? text.replaceAll(/./gsu, (letter, at: number) => (isKept[at] ? ' ' : letter))
          : ''
      // Marks of lists and of headings are no words.
      const lost = left.match(/\p{L}{3,}/gu)?.filter((word) => !/^(?:ARTICLE|[ivx]+)$/i.test(word)) ?? []
      deepEqual(lost, [], name)
    }
  },
)
