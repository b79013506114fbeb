import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from './parts/is-alive.ts'

/**
 * Makes sure that one process alone uses a folder of data; what a dead one left is taken over.
 *
 * @returns gives the folder back
 * @throws {Error} naming the process that has it
 */
export function lockFolder(dir: string): () => void {
  const path = join(dir, 'balise.pid')
  if (isHeld(dir))
    throw new Error(
      `Balise already runs on ${dir} (process ${readOwner(path)}). Stop it, or choose another folder with DATA_DIR.`,
    )
  writeFileSync(path, String(process.pid), { mode: 0o600 })
  return () => rmSync(path, { force: true })
}

/** True when another process of ours uses the folder now. */
export function isHeld(dir: string): boolean {
  const owner = readOwner(join(dir, 'balise.pid'))
  return owner !== undefined && owner !== process.pid && isBalise(owner)
}

function readOwner(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

// After a restart of the machine the number may be somebody else's: on Linux its command line tells.
function isBalise(pid: number): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  try {
    return /start\.[jt]s/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false // it ended between the two looks
    throw error
  }
}
