import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './files.ts'

export type Ended = { code: number | null; output: string; timedOut: boolean }

const MINUTE = 60_000 // ms
// Four hundred test files load the same sources, each in a process of its own.
const NODE_COMPILE_CACHE = join(root, 'node_modules/.cache/node')

/**
 * Runs a program without a terminal and without standard input, and keeps what it says.
 *
 * It gets a process group of its own, so that what it started (a browser, a database) ends with it when
 * the time is over or when someone presses Ctrl-C.
 *
 * @param minutes  after which the whole group is killed
 */
export function runCommand(
  program: string,
  args: string[],
  { cwd = root, minutes = 5 }: { cwd?: string; minutes?: number } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: '0', NODE_COMPILE_CACHE }
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let output = ''
    let timedOut = false

    const endGroup = () => {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }
    const interrupted = (signal: NodeJS.Signals) => {
      endGroup()
      process.exit(signal === 'SIGINT' ? 130 : 143)
    }
    const timer = setTimeout(() => {
      timedOut = true
      endGroup()
    }, minutes * MINUTE)

    process.on('SIGINT', interrupted).on('SIGTERM', interrupted)
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(timer)
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted)
      resolve({ code, output, timedOut })
    })
  })
}
