import { deepEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { importDocument } from '../import/index.ts'
import { normsIn } from '../norms/index.ts'
import { faultsIn } from './faults-in.ts'

const folder = join(import.meta.dirname, '../../templates')

for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')))
  test(`our own template ${name} has no fault`, async () => {
    const imported = await importDocument(readFileSync(join(folder, name)), { name })
    const faults = faultsIn(imported, normsIn(imported), 'fr', '2026-11-21')
    deepEqual(
      faults.map(({ kind, quote }) => `${kind}: ${quote}`),
      [],
    )
  })
