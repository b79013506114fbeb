import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { dataDirOf } from './data-dir.js'

// npm start. What Node makes of our sources is kept from one start to the next: without the compiler that reads
// TypeScript, the process is 20 MB lighter and starts sooner. One file of TypeScript read before would bring the
// compiler in: hence JavaScript here, and the imports below the call.
try {
  const dataDir = dataDirOf(process.env)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  enableCompileCache(join(dataDir, 'cache'))
  const { readConfig } = await import('./config.ts')
  const { serve } = await import('./serve.ts')
  await serve(readConfig(process.env))
} catch (error) {
  console.error(error instanceof Error && error.name === 'ConfigError' ? error.message : error)
  process.exit(1)
}
