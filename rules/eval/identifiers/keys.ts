import type { Random } from '../random.ts'

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const alnum = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.of([...ALNUM])).join('')

export function key(random: Random): string {
  const upper = (count: number) => alnum(random, count).toUpperCase()
  return random.of([
    () => `AKIA${upper(16)}`,
    () => `ghp_${alnum(random, 36)}`,
    () => `github_pat_${alnum(random, 22)}_${alnum(random, 59)}`,
    () => `glpat-${alnum(random, 20)}`,
    () => `xoxb-${random.digits(12)}-${random.digits(12)}-${alnum(random, 24)}`,
    () => `https://hooks.slack.com/services/T${upper(8)}/B${upper(8)}/${alnum(random, 24)}`,
    () => `AIza${alnum(random, 35)}`,
    () => `sk_live_${alnum(random, 24)}`,
    () => `rk_test_${alnum(random, 24)}`,
    () => `sk-${alnum(random, 48)}`,
    () => `sk-proj-${alnum(random, 48)}`,
    () => `npm_${alnum(random, 36)}`,
    () => `eyJ${alnum(random, 33)}.eyJ${alnum(random, 60)}.${alnum(random, 43)}`,
    () => `https://${random.of(['marie', 'admin', 'compta'])}:${alnum(random, 10)}@intranet.exemple.be/`,
    () => `-----BEGIN PRIVATE KEY-----\n${alnum(random, 64)}\n-----END PRIVATE KEY-----`,
  ])()
}
