import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { inTransaction } from './ctx.ts'
import { reachDatabase } from './db/client.ts'
import { listTenants } from './jobs/queue.ts'
import { isHeld } from './lock-folder.ts'
import { verifyLog } from './log/index.ts'
import type { App } from './app.ts'
import type { Config } from './config.ts'
import type { Fault } from './log/verify.ts'

const USAGE = `npm run admin -- <command>

  log:verify [--organisation <slug>]   reads the whole log again and names the first broken link
  organisations                        lists the organisations of this installation

Exit code: 0 all is well · 1 a log is broken · 64 wrong usage`

const WHY: Record<Fault, string> = {
  missing: 'this entry is not there',
  'previous-hash': 'it does not follow the entry before it',
  hash: 'its text was changed after it was written',
  body: 'it was written for another place',
  seal: 'it does not match the signed head',
  head: 'entries after the last one were removed',
}

type Organisation = { organisationId: string; slug: string; name: string }

const [command, ...options] = process.argv.slice(2)
process.exitCode = await main(command, options)

async function main(command: string | undefined, options: string[]): Promise<number> {
  if (command !== 'log:verify' && command !== 'organisations') {
    console.error(USAGE)
    return 64
  }
  const config = readConfig(process.env)
  const app = await createApp(config, await besideARunningServer(config), [])
  try {
    const all = await organisations(app)
    if (command === 'organisations') {
      for (const { slug, name } of all) console.log(`${slug}  ${name}`)
      return 0
    }
    const wanted = options[options.indexOf('--organisation') + 1]
    const chosen = options.includes('--organisation') ? all.filter(({ slug }) => slug === wanted) : all
    if (options.includes('--organisation') && chosen.length === 0) {
      console.error(`no organisation "${wanted}"; there are: ${all.map(({ slug }) => slug).join(', ')}`)
      return 64
    }
    const sound = []
    for (const organisation of chosen) sound.push(await verify(app, organisation))
    return sound.every(Boolean) ? 0 : 1
  } finally {
    await app.stop()
  }
}

// The database of a server that runs must still be there when we leave.
async function besideARunningServer({ dataDir, databaseUrl }: Config) {
  if (!isHeld(dataDir)) return {}
  const { connections } = await reachDatabase(dataDir, databaseUrl)
  return { reached: { connections, stop: async () => {} } }
}

function system(app: App, organisationId: string) {
  return app.as({ kind: 'system', organisationId, job: 'admin' })
}

async function organisations(app: App): Promise<Organisation[]> {
  const found: Organisation[] = []
  for (const organisationId of await listTenants(app.as({ kind: 'visitor' }).db)) {
    const { slug, name } = await inTransaction(system(app, organisationId), ({ db }) =>
      db.selectFrom('organisation').select(['slug', 'name']).executeTakeFirstOrThrow(),
    )
    found.push({ organisationId, slug, name })
  }
  return found
}

async function verify(app: App, { organisationId, slug }: Organisation): Promise<boolean> {
  const check = await verifyLog(system(app, organisationId))
  if (check.ok) console.log(`${slug}: ${check.entries} entries and ${check.seals} seals verified`)
  else console.log(`${slug}: broken at entry ${check.brokenAt.seq}: ${WHY[check.brokenAt.why]}`)
  return check.ok
}
