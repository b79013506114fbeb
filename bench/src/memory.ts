import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Megabytes of the Node process, and of all processes of its PostgreSQL. Linux only: both are read from /proc. */
export function memoryOf(pid: number, cluster: string): { node: number; postgres: number } {
  const postmaster = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  const processes = [postmaster, ...childrenOf(postmaster)]
  return {
    node: Math.round(kilobytes(`/proc/${pid}/status`, 'VmRSS') / 1024),
    postgres: Math.round(
      processes.reduce((sum, one) => sum + kilobytes(`/proc/${one}/smaps_rollup`, 'Pss'), 0) / 1024,
    ),
  }
}

const childrenOf = (pid: string) =>
  globSync(`/proc/${pid}/task/*/children`).flatMap((file) =>
    readFileSync(file, 'utf8').split(' ').filter(Boolean),
  )

function kilobytes(file: string, name: string): number {
  if (!existsSync(file)) return NaN
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? NaN)
}
