import { deepEqual, ok } from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { axeViolations, COLOUR_RULES, DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

/** One address for each page of the product, found by following every link from the first one. */
const addresses: string[] = []
const PUBLIC = ['/sign-in', '/forgot']
const FILES =
  /\.(pdf|json|md|csv|xlsx|docx|odt|html|opml)$|\/media\/[^/]+\/(small|medium|large)$|^\/log\/export$/
const shapeOf = (path: string) =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '<id>').replace(/(\/charter\/kinds\/).+/, '$1<kind>')

before(async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  const seen = new Set(['/'])
  addresses.push('/')
  for (const address of addresses) {
    await page.goto(address)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
    for (const path of links) {
      if (seen.has(shapeOf(path)) || FILES.test(path)) continue
      seen.add(shapeOf(path))
      addresses.push(path)
    }
  }
  await page.context().close()
})

test('every part of the product can be reached by links', () => {
  const shapes = addresses.map(shapeOf)
  for (const wanted of [
    '/posts',
    '/posts/new',
    '/posts/<id>',
    '/posts/<id>/proof',
    '/approvals',
    '/channels',
    '/people',
    '/people/<id>',
    '/charter',
    '/charter/kinds/<kind>',
    '/charter/versions/<id>',
    '/charter/search',
    '/charter/map',
    '/charter/public',
    '/ask',
    '/compliance',
    '/log',
  ])
    ok(shapes.includes(wanted), `${wanted} among ${shapes.join(' ')}`)
})

test('axe finds nothing on any page, on a desk and on a phone, light and dark', async () => {
  const faults = await Promise.all([faultsOn(DESK), faultsOn(PHONE)])
  deepEqual(faults, [[], []])
})

async function faultsOn(device: typeof DESK): Promise<string[]> {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), device)
  const faults = watch(page)
  for (const address of addresses) await examine(page, address, faults)
  await page.context().clearCookies()
  for (const address of PUBLIC) await examine(page, address, faults)
  await page.context().close()
  return faults
}

/** What the browser itself complains about: a script that failed, something the policy refused, a missing file. */
function watch(page: Page): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') faults.push(`${page.url()}: ${line.text()}`)
  })
  return faults
}

async function examine(page: Page, address: string, faults: string[]) {
  const answer = await page.goto(address, { waitUntil: 'load' })
  if (answer?.status() !== 200) faults.push(`${address}: status ${answer?.status()}`)
  const { title, width, inside } = await page.evaluate(() => ({
    title: document.title,
    width: document.documentElement.scrollWidth,
    inside: window.innerWidth,
  }))
  if (!title) faults.push(`${address}: no title`)
  if (width > inside) faults.push(`${address}: ${width - inside} px too wide`)
  // Nothing but its colours is another in the dark; none of them may still be on its way there.
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const light = await axeViolations(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeViolations(page, COLOUR_RULES)
  for (const { id, help, targets } of [...light, ...dark])
    faults.push(`${address}: ${id}, ${help}: ${targets.join(' | ')}`)
}
