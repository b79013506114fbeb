import { mkdirSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { ConfigError, readConfig } from './config.ts'

// npm start. What Node makes of our sources is kept from one start to the next: without the compiler that reads
// TypeScript, the process is 20 MB lighter and starts sooner. Hence the import below the call.
try {
  const config = readConfig(process.env)
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  enableCompileCache(join(config.dataDir, 'cache'))
  const { serve } = await import('./serve.ts')
  await serve(config)
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error)
  process.exit(1)
}
