import { listVersions } from '../charter/index.ts'
import type { Needs } from '../ctx.ts'

/** The number wanted for a charter to be, or the first after it that no adopted version has. */
export async function freeVersion(ctx: Needs<'db' | 'actor' | 'now'>, wanted: string): Promise<string> {
  const taken = new Set((await listVersions(ctx)).map(({ version }) => version))
  let version = wanted
  while (taken.has(version)) version = versionAfter(version)
  return version
}

/** « 3.1 » → « 3.2 », « 2026 » → « 2027 », « finale » → « finale 2 ». */
export function versionAfter(version: string): string {
  const [, before = '', last] = /^(.*?)(\d{1,9})$/.exec(version) ?? []
  return last === undefined ? `${version} 2` : `${before}${Number(last) + 1}`
}
