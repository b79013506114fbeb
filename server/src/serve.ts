import { createServer } from 'node:http'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { buildWebIfNeeded } from './build-web.ts'
import type { Config } from './config.ts'
import { clearUnfinished, createDemoIfEmpty, markFinished, markUnfinished } from './demo/index.ts'
import { lockFolder } from './lock-folder.ts'
import { handOver } from './running.ts'

/** Builds what is needed once, starts everything, says where it is; Ctrl-C stops it in order. */
export async function serve(config: Config): Promise<void> {
  const unlock = lockFolder(config.dataDir)
  const { app, accounts } = await makeReady(config)
  if (config.runsJobs) await app.start()
  handOver(app)

  process.env.BODY_SIZE_LIMIT = '32M' // read by adapter-node when it is loaded: a document of 30 MB and its form
  const { handler } = await import(join(import.meta.dirname, '../../web/build/handler.js'))
  const server = createServer((request, response) =>
    handler(request, response, () => response.writeHead(404).end()),
  )
  server.listen(config.port, config.host)
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  announce(config.origin, accounts)
  markFinished(config)

  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(1) // asked twice: at once
    stopping = true
    server.close()
    server.closeIdleConnections()
    await app.stop()
    unlock()
    process.exit(0)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
}

/** Builds the pages beside the database and the demonstration: the first start waits for the longer of the two. */
async function makeReady(config: Config) {
  const [pages, ready] = await Promise.allSettled([buildWebIfNeeded(), openApp(config)])
  if (ready.status === 'rejected') throw ready.reason
  if (pages.status === 'fulfilled') return ready.value
  await ready.value.app.stop()
  throw pages.reason
}

async function openApp(config: Config) {
  await clearUnfinished(config)
  const app = await createApp(config)
  return { app, accounts: await createDemoIfEmpty(app, () => markUnfinished(config)) }
}

function announce(origin: string, accounts: Awaited<ReturnType<typeof createDemoIfEmpty>>) {
  const lines = [`Balise  ${origin}`]
  if (accounts.length > 0) {
    lines.push(
      '',
      'Organisation de démonstration « Les Tilleuls ». Mots de passe tirés à l’instant, montrés une fois :',
    )
    lines.push('Demonstration organisation “Les Tilleuls”. Passwords drawn just now, shown once:', '')
    const width = Math.max(...accounts.map(({ email }) => email.length))
    for (const { email, password, says } of accounts)
      lines.push(`  ${email.padEnd(width)}  ${password}  ${says}`)
  }
  console.log(lines.join('\n'))
}
