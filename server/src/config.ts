import { dataDirOf } from './data-dir.js'
import type { Model } from './ctx.ts'

/** Where things are and where they listen; read once, from the environment, by whoever starts the process. */
export type Config = {
  host: string
  port: number
  /** Everything that must be kept: database, media, mails, keys. */
  dataDir: string
  /** An address of a PostgreSQL server, or null for the embedded one in `dataDir`. */
  databaseUrl: string | null
  /** What people type in their browser; links in mails begin with it. */
  origin: string
  smtpUrl: string | null
  /** The sender of the mails. */
  mailFrom: string
  /** Who may be asked for a second opinion on a charter; null by default. */
  model: Model | null
  /** False for a process that serves pages and leaves the sending to another. */
  runsJobs: boolean
}

export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** @throws {ConfigError} naming the variable, what it holds and what was expected */
export function readConfig(env: Record<string, string | undefined>): Config {
  const host = env.HOST || '127.0.0.1'
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ConfigError(`PORT=${env.PORT}: a port from 0 to 65535 was expected`)

  const origin = (env.ORIGIN || `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`).replace(
    /\/$/,
    '',
  )
  if (!URL.canParse(origin) || new URL(origin).origin !== origin)
    throw new ConfigError(`ORIGIN=${env.ORIGIN}: an origin was expected, such as https://balise.example.org`)

  const databaseUrl = env.DATABASE_URL || null
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new ConfigError('DATABASE_URL: an address was expected that begins with postgres://')

  const smtpUrl = env.SMTP_URL || null
  if (smtpUrl && !/^smtps?:\/\//.test(smtpUrl))
    throw new ConfigError('SMTP_URL: an address was expected that begins with smtp:// or smtps://')

  const modelUrl = env.LLM_URL || null
  if (modelUrl && !isModelUrl(modelUrl))
    throw new ConfigError(
      'LLM_URL: an address was expected that begins with http:// or https://, such as http://127.0.0.1:11434/v1; a key goes in LLM_KEY',
    )

  return {
    host,
    port,
    dataDir: dataDirOf(env),
    databaseUrl,
    origin,
    smtpUrl,
    mailFrom: env.MAIL_FROM || `Balise <balise@${new URL(origin).hostname}>`,
    model: modelUrl ? { url: modelUrl, name: env.LLM_MODEL || null, key: env.LLM_KEY || null } : null,
    runsJobs: env.JOBS !== 'off',
  }
}

/** Nothing of it is secret: it is shown to whoever hands in a charter. */
function isModelUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  return /^https?:$/.test(protocol) && username + password + search + hash === ''
}
