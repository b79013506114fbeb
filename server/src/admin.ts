import { parseArgs } from 'node:util'
import { ZodError } from 'zod'
import { EXIT } from './admin/command.ts'
import type { Command } from './admin/command.ts'
import { organisationCreate } from './admin/open-organisation.ts'
import { organisations } from './admin/organisations.ts'
import { verifyLogs } from './admin/verify-logs.ts'
import { adminWords } from './admin/words.ts'
import { createApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import type { Config } from './config.ts'
import { reachDatabase } from './db/client.ts'
import { Refusal } from './errors.ts'
import { isHeld } from './lock-folder.ts'
import { sentenceOf } from './messages/sentence-of.ts'

// npm run admin: what whoever has the machine in hand does at its terminal, beside a running server or without one.
const COMMANDS: Record<string, Command> = {
  organisations,
  'organisation:create': organisationCreate,
  'log:verify': verifyLogs,
}

const locale = new Intl.NumberFormat().resolvedOptions().locale.startsWith('fr') ? 'fr' : 'en'
const words = adminWords[locale]
const [name = '', ...args] = process.argv.slice(2)
try {
  process.exitCode = Object.hasOwn(COMMANDS, name) ? await run(COMMANDS[name]!, args) : wrong(words.usage)
} catch (thrown) {
  process.exitCode = wrong(whatToCorrect(thrown))
}

async function run(command: Command, args: string[]): Promise<number> {
  const options = Object.fromEntries(command.options.map((option) => [option, { type: 'string' } as const]))
  const given = parseArgs({ args, options }).values
  const missing = command.needed.find((option) => !given[option])
  if (missing) return wrong(words.missing(missing))

  const config = readConfig(process.env)
  const app = await createApp(config, await besideARunningServer(config), [])
  try {
    return await command.run(app, given, locale)
  } finally {
    await app.stop()
  }
}

function wrong(sentence: string): number {
  console.error(sentence)
  return EXIT.wrong
}

/** @throws what no correction of the request would mend */
function whatToCorrect(thrown: unknown): string {
  if (thrown instanceof ZodError) return words.wrong(String(thrown.issues[0]?.path[0]))
  if (thrown instanceof ConfigError) return thrown.message
  if (thrown instanceof Refusal) return sentenceOf(thrown, locale)
  if (thrown instanceof TypeError && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS'))
    return `${thrown.message}\n\n${words.usage}`
  throw thrown
}

// The database of a server that runs must still be there when we leave.
async function besideARunningServer({ dataDir, databaseUrl }: Config) {
  if (!isHeld(dataDir)) return {}
  const { connections } = await reachDatabase(dataDir, databaseUrl)
  return { reached: { connections, stop: async () => {} } }
}
