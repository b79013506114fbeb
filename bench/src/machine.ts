import { execFileSync } from 'node:child_process'
import { cpus, totalmem, type as system, release } from 'node:os'

/** What the figures were measured on: without it they say nothing. */
export function describeMachine(): string[] {
  const [cpu] = cpus()
  const commit = execFileSync('git', ['log', '-1', '--format=%h'], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  })
  return [
    `Machine: ${cpus().length} cores, ${cpu?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${system()} ${release()}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8}), Balise at ${commit.trim()}`,
  ]
}
