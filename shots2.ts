import { readFileSync } from 'node:fs'
import { openBrowser, PHONE, axeViolations } from './peers/browser.ts'
import { signedIn } from './web/e2e/browse.ts'
const said = readFileSync('/tmp/h-serve.log', 'utf8')
const origin = 'http://127.0.0.1:4711'
const acc = (n: string) => { const m = [...said.matchAll(/^ {2}(\S+@\S+) +(\S+)/gm)].find(([, e]) => e!.startsWith(n + '@'))!; return { email: m[1]!, password: m[2]! } }
const browser = await openBrowser()
const page = await signedIn(browser, origin, acc('bruno'))
async function shot(name: string, p = page) {
  await p.screenshot({ path: `/tmp/h-shots/${name}-desk.png`, fullPage: true })
  await p.emulateMedia({ colorScheme: 'dark' }); await p.screenshot({ path: `/tmp/h-shots/${name}-desk-dark.png`, fullPage: true }); await p.emulateMedia({ colorScheme: 'light' })
  await p.setViewportSize({ width: 390, height: 844 }); await p.screenshot({ path: `/tmp/h-shots/${name}-phone.png`, fullPage: true })
  const w = await p.evaluate(() => document.documentElement.scrollWidth); if (w > 390) console.log('WIDE', name, w)
  await p.setViewportSize({ width: 1440, height: 900 })
  console.log(name, JSON.stringify(await axeViolations(p)))
}
await page.goto('/rights/imports'); await shot('imports')
await page.setInputFiles('input[type=file]', '/tmp/people.csv'); await page.getByRole('button', { name: /Lire/ }).click(); await page.waitForURL(/imports\/.+/); await shot('import-faulty')
await page.goto('/rights/imports'); await page.setInputFiles('input[type=file]', '/tmp/people-ok.csv'); await page.getByRole('button', { name: /Lire/ }).click(); await page.waitForURL(/imports\/.+/); await shot('import-ok')
await page.getByRole('button', { name: /Importer/ }).click(); await page.waitForLoadState(); await shot('import-done')
await page.goto('/people?q=Lucas'); await page.getByRole('link', { name: 'Lucas Moreau' }).first().click(); await shot('person')
await page.getByRole('link', { name: 'Titulaires, liens et toutes les réponses' }).click(); await page.waitForURL(/rights$/); await shot('rights')
// letter for Claire
const unit = (await page.request.get(origin + '/rights/letters'))
await page.goto('/rights/letters'); await page.getByRole('link', { name: 'Accueil de jour', exact: true }).first().click(); await page.waitForURL(/unit=/); await shot('letters-unit')
await page.getByRole('button', { name: /Préparer/ }).click(); await page.getByText('Les lettres sont prêtes').waitFor(); await shot('letters-ready')
const href = await page.getByRole('link', { name: /Ouvrir le PDF/ }).first().getAttribute('href')
const r = await page.context().request.get(origin + href)
;(await import('node:fs')).writeFileSync('/tmp/h-shots/letters.pdf', await r.body())
await page.goto('/rights/campaigns'); await shot('campaigns')
await page.goto('/rights/settings'); await shot('settings')
await browser.close()
