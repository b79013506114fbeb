import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { axeViolations, DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { lighthouseScores } from './lighthouse.ts'
import { scriptBytes } from './script-bytes.ts'
import { freePort, serveBalise } from './serve.ts'

const port = await freePort()
const [balise, browser] = await Promise.all([serveBalise(), openBrowser([`--remote-debugging-port=${port}`])])
after(async () => {
  await browser.close()
  await balise.stop()
})

const HOME = '/c/les-tilleuls'
const MOST_SCRIPT_BYTES = 30_000

async function anyone(options = DESK): Promise<Page> {
  const page = await (await browser.newContext({ ...options, baseURL: balise.origin })).newPage()
  page.setDefaultTimeout(15_000)
  return page
}

test('a charter is closed to everyone until somebody who administers opens it', async () => {
  const outside = await anyone()
  equal((await outside.goto(HOME))?.status(), 404)

  const nadia = await signedIn(browser, balise.origin, balise.account('nadia'))
  await nadia.goto('/charter')
  await nadia.getByRole('link', { name: 'Page publique' }).click()
  match(await nadia.locator('main').innerText(), /signalement@lestilleuls\.example/)
  await nadia.getByRole('button', { name: 'Ouvrir la page publique' }).click()
  await nadia.getByRole('link', { name: 'Voir la page publique' }).waitFor()
  await nadia.goto('/log')
  match(await nadia.locator('main').innerText(), /Charte rendue publique/)
  await nadia.context().close()

  equal((await outside.goto(HOME))?.status(), 200)
  equal(await outside.locator('h1').innerText(), 'Charte des réseaux sociaux')
  await outside.context().close()
})

test('the public page runs no script, and its map little before it is drawn', async () => {
  const page = await anyone()
  equal(await scriptBytes(page, () => page.goto(HOME, { waitUntil: 'networkidle' })), 0)
  const first = await scriptBytes(page, () => page.goto(`${HOME}/map`, { waitUntil: 'networkidle' }))
  ok(first <= MOST_SCRIPT_BYTES, `${first} bytes of script before the map is asked for`)
  const drawn = await scriptBytes(page, async () => {
    await page.getByRole('button', { name: 'Dessiner la carte' }).click()
    await page.locator('svg.markmap .markmap-node').first().waitFor()
    await page.waitForLoadState('networkidle')
  })
  ok(drawn > 0, 'what draws comes when it is asked for')
  console.log(`# script of the map: ${first} bytes as served, ${drawn} more to draw it`)
  await page.context().close()
})

test('Lighthouse gives the public page 100 for accessibility', async () => {
  const { accessibility, faults } = await lighthouseScores(`${balise.origin}${HOME}`, port, 'a=b')
  deepEqual(faults, [])
  equal(accessibility, 100)
})

for (const [device, options] of [
  ['a desk', DESK],
  ['a phone', PHONE],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the public pages, on ${device}, ${colorScheme}`, async () => {
      const page = await anyone({ ...options, colorScheme })
      const faults: string[] = []
      page.on('console', (line) => line.type() === 'error' && faults.push(`${page.url()}: ${line.text()}`))
      for (const path of ['', '/map', '/search?q=publiées', '/versions/1.0']) {
        equal((await page.goto(`${HOME}${path}`))?.status(), 200, path)
        if (path === '/map') {
          await page.getByRole('button', { name: 'Dessiner la carte' }).click()
          await page.locator('svg.markmap .markmap-node').first().waitFor()
        }
        for (const { id, targets } of await axeViolations(page))
          faults.push(`${path}: ${id} ${targets.join(' ')}`)
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        if (over > 0) faults.push(`${path}: ${over} px too wide`)
      }
      deepEqual(faults, [])
      await page.context().close()
    })

test('each article has an address, and every link of the page leads somewhere', async () => {
  const page = await anyone({ ...DESK, javaScriptEnabled: false })
  await page.goto(HOME)
  const contents = await page
    .getByRole('navigation', { name: 'Sommaire' })
    .first()
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)))
  ok(contents.length > 20)
  for (const id of contents)
    equal(await page.locator(`section[id="${id}"] > * > a.permalink[href="#${id}"]`).count(), 1, id)
  const paths = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
  const types: Record<string, string> = {}
  for (const path of new Set(paths)) {
    const answer = await page.request.get(path)
    equal(answer.status(), 200, path)
    types[path.split('.').at(-1)!] = answer.headers()['content-type'] ?? ''
  }
  match(types.pdf ?? '', /application\/pdf/)
  match(types.docx ?? '', /wordprocessingml/)
  match(types.odt ?? '', /opendocument\.text/)
  match(types.opml ?? '', /opml/)
  await page.context().close()
})

test('what to report, and to whom, is said on the page', async () => {
  const page = await anyone({ ...PHONE, javaScriptEnabled: false })
  await page.goto(HOME)
  const mail = page.getByRole('region', { name: 'Signaler un contenu' }).getByRole('link').first()
  match(
    (await mail.getAttribute('href')) ?? '',
    /^mailto:signalement@lestilleuls\.example\?subject=Signalement/,
  )
  await page.context().close()
})

test('a search without accents leads to the article', async () => {
  const page = await anyone({ ...PHONE, javaScriptEnabled: false })
  await page.goto(HOME)
  await page.getByRole('link', { name: 'Chercher dans la charte' }).click()
  await page.getByLabel('Un mot, ou votre question').fill('photo publiee accord')
  await page.getByRole('button', { name: 'Chercher' }).click()
  ok((await page.locator('mark').count()) > 0)
  await page.getByRole('link', { name: /Le passage par le service/ }).click()
  await page.waitForURL(`${balise.origin}${HOME}#**`)
  await page.context().close()
})

test('without a script, the map is a tree whose branches unfold', async () => {
  const page = await anyone({ ...PHONE, javaScriptEnabled: false })
  await page.goto(`${HOME}/map`)
  const branch = page.locator('summary', { hasText: '8.1' })
  await branch.click()
  ok(await page.getByRole('link', { name: /Une image ne part que si/ }).isVisible())
  await page.context().close()
})

test('it prints on A4 without furniture, rules beside their sentences', async () => {
  const page = await anyone()
  await page.goto(HOME)
  await page.emulateMedia({ media: 'print' })
  for (const furniture of ['header.top', '.toc', '#files', '#versions', 'form', '.permalink'])
    equal(await page.locator(furniture).first().isVisible(), false, furniture)
  for (const kept of ['h1', '#contacts', '#about .digest', 'text=Publiée à l’adresse'])
    equal(await page.locator(kept).first().isVisible(), true, kept)
  const sentence = (await page.locator('.passage.ruled .words').first().boundingBox())!
  const rule = (await page.locator('.passage.ruled ul').first().boundingBox())!
  ok(rule.x > sentence.x + sentence.width / 2 && Math.abs(rule.y - sentence.y) < 20, 'beside, not under')
  await page.emulateMedia({ media: null })
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
  deepEqual([Math.round(Number(width)), Math.round(Number(height))], [595, 842])
  const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
  ok(sheets > 3 && sheets <= 14, `${sheets} sheets`)
  await page.context().close()
})

test('in English, the frame is English and the charter stays in its language', async () => {
  const page = await anyone({ ...DESK, locale: 'en-GB' })
  await page.goto(HOME)
  match((await page.locator('html').getAttribute('lang')) ?? '', /^en/)
  equal(await page.locator('h1').getAttribute('lang'), 'fr')
  match(await page.locator('main').innerText(), /Report a content/)
  match(await page.locator('.passage.ruled ul').first().innerText(), /To be read|agreement|Balise/)
  await page.context().close()
})

test('the version before stays readable, with its rules, and says that it was replaced', async () => {
  const nadia = await signedIn(browser, balise.origin, balise.account('nadia'))
  await nadia.goto('/charter/adopt')
  const next = readTemplate('asbl').replace("version: '1.0'", "version: '2.0'")
  await nadia.getByLabel('Texte de la charte').fill(next)
  await nadia.getByLabel('Adoptée par').fill('Conseil d’administration')
  await nadia.getByRole('button', { name: 'Vérifier et adopter' }).click()
  await nadia.waitForURL(/\/charter\/adoptions\//)
  await nadia.context().close()

  const page = await anyone({ ...PHONE, javaScriptEnabled: false })
  await page.goto(HOME)
  match(await page.locator('.head').innerText(), /Version 2\.0/)
  await page.locator('#versions').getByRole('link', { name: 'Version 1.0' }).click()
  match(await page.locator('.head').innerText(), /Version 1\.0[\s\S]*n’est plus en vigueur/)
  ok((await page.locator('.passage.ruled ul').count()) > 20)
  const pdf = await page.locator('#files').getByRole('link', { name: /PDF/ }).getAttribute('href')
  equal(pdf, `${HOME}/charter.pdf?version=1.0`)
  equal((await page.request.get(pdf)).status(), 200)
  await page.context().close()
})

test('a page that was closed is gone at once', async () => {
  const nadia = await signedIn(browser, balise.origin, balise.account('nadia'))
  await nadia.goto('/charter/public')
  await nadia.getByRole('button', { name: 'Fermer la page publique' }).click()
  await nadia.getByRole('button', { name: 'Ouvrir la page publique' }).waitFor()
  await nadia.context().close()
  const page = await anyone()
  for (const path of ['', '/map', '/charter.pdf'])
    equal((await page.goto(`${HOME}${path}`))?.status(), 404, path)
  await page.context().close()
})
