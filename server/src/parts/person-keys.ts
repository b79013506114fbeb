import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openBytes, sealBytes } from './sealing.ts'

/** 32 bytes for each person shown. A file each, never in the database: a copy of one is of no use without the other. */
export type PersonKeys = {
  /** Made when there is none. */
  get(organisationId: string, personId: string): Uint8Array
  /** Undefined once it was destroyed. */
  find(organisationId: string, personId: string): Uint8Array | undefined
  destroy(organisationId: string, personId: string): void
}

/** @param master wraps each of them */
export function openPersonKeys(dir: string, master: Uint8Array): PersonKeys {
  const pathOf = (organisationId: string, personId: string) => join(dir, organisationId, `${personId}.key`)

  function find(organisationId: string, personId: string): Uint8Array | undefined {
    try {
      return openBytes(master, readFileSync(pathOf(organisationId, personId)), personId)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
      throw error
    }
  }

  return {
    find,
    get(organisationId, personId) {
      const known = find(organisationId, personId)
      if (known) return known
      const path = pathOf(organisationId, personId)
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      const key = randomBytes(32)
      try {
        writeFileSync(path, sealBytes(master, key, personId), { mode: 0o600, flag: 'wx' })
        return key
      } catch (error) {
        // Another process made it meanwhile: theirs is the one.
        const theirs = (error as NodeJS.ErrnoException).code === 'EEXIST' && find(organisationId, personId)
        if (theirs) return theirs
        throw error
      }
    },
    destroy: (organisationId, personId) => rmSync(pathOf(organisationId, personId), { force: true }),
  }
}
