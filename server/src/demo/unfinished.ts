import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { stopServer } from '../db/embedded.ts'

// Whoever interrupts the first start has seen no password: half a demonstration would lock them out. While this file
// is there, nobody has used the folder yet. On a PostgreSQL server of others we remove nothing.
const fileOf = ({ dataDir }: Config) => join(dataDir, 'demo-unfinished')
const MADE = ['postgres/cluster', 'media', 'mail', 'fake-network.jsonl']

export function markUnfinished(config: Config): void {
  if (config.databaseUrl === null) writeFileSync(fileOf(config), '', { mode: 0o600 })
}

/** Once the passwords were shown. */
export const markFinished = (config: Config): void => rmSync(fileOf(config), { force: true })

/** Takes away what an interrupted first start left, so that this one is the first again. */
export async function clearUnfinished(config: Config): Promise<void> {
  if (config.databaseUrl !== null || !existsSync(fileOf(config))) return
  await stopServer(join(config.dataDir, 'postgres/cluster'))
  for (const made of MADE) rmSync(join(config.dataDir, made), { recursive: true, force: true })
  markFinished(config)
}
