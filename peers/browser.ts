import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { installPeers } from './install.ts'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export type { Browser, BrowserContext, Locator, Page } from 'playwright-core'

const SYSTEM_BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const LIBRARIES = [
  '/usr/lib/x86_64-linux-gnu/libnss3.so',
  '/usr/lib/aarch64-linux-gnu/libnss3.so',
  '/usr/lib64/libnss3.so',
]

/** What Chromium is told everywhere: no sandbox, for it may run as root, and no word to its makers. */
export const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
]

export const DESK: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'fr-BE' }
export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  locale: 'fr-BE',
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
}

/** Starts the Chromium of this machine, or the one of the npm package, which needs nothing from the system. */
export async function openBrowser(switches: string[] = []): Promise<Browser> {
  await installPeers()
  const { chromium } = await import('playwright-core')
  const { path, env } = await findBrowser()
  return chromium.launch({ executablePath: path, args: [...SWITCHES, ...switches], env })
}

async function findBrowser(): Promise<{ path: string; env: Record<string, string> }> {
  const system = SYSTEM_BROWSERS.find((path) => existsSync(path))
  if (system) return { path: system, env: { ...process.env } as Record<string, string> }

  // The package unpacks into the temporary folder and takes what it finds there: another user's would not open.
  process.env.TMPDIR = join(tmpdir(), `balise-browser-${userInfo().uid}`)
  await mkdir(process.env.TMPDIR, { recursive: true, mode: 0o700 })
  // It brings the libraries that a bare machine lacks, and unpacks them where it believes it runs on Lambda.
  if (!LIBRARIES.some((path) => existsSync(path))) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return { path: await packaged.executablePath(), env: { ...process.env } as Record<string, string> }
}

export type AxeViolation = { id: string; help: string; targets: string[] }

/** What depends on the colours of a page alone. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** Everything axe finds against WCAG 2.2 A and AA on the page as it is now, or what the rules named find. */
export async function axeViolations(page: Page, rules?: string[]): Promise<AxeViolation[]> {
  const { AxeBuilder } = await import('@axe-core/playwright')
  // Our pages have no frames: axe need not open a page of its own to put their answers together.
  const builder = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules ? builder.withRules(rules) : builder).analyze()
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    targets: nodes.map((node) => node.target.join(' ')),
  }))
}
