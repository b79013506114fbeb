import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'
import type { Account } from './serve.ts'

// An organisation of one's own, from the operator's terminal to its first charter.
const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const NEW = ['--name', 'Commune de Hensies', '--person', 'Lou Martin', '--email', 'lou@hensies.example']
let lou: Account

test('the operator opens an organisation beside a running server, and is told what to correct', async () => {
  const wrong = await balise.admin('organisation:create', ...NEW.with(-1, 'lou'))
  equal(wrong.code, 64)
  match(wrong.output, /--email\s: une adresse complète était attendue/)
  match((await balise.admin('organisation:create', '--name', 'X')).output, /--person manque/)

  const opened = await balise.admin('organisation:create', ...NEW)
  equal(opened.code, 0, opened.output)
  const [, email = '', password = ''] = /(\S+@\S+) {2}(\S+)/.exec(opened.output) ?? []
  lou = { email, password }
  match((await balise.admin('organisations')).output, /commune-de-hensies {2}Commune de Hensies/)
})

test('before any charter, every page opens and says what to begin with', async () => {
  const page = await signedIn(browser, balise.origin, lou, PHONE)
  deepEqual(await refusedPages(page), [])
  await page.goto('/posts/new')
  match(await page.locator('main').innerText(), /Aucune charte n’est en vigueur/)
  await page.getByRole('link', { name: 'Importer une charte' }).click()
  await page.waitForURL(/\/charter\/drafts/)
  await page.context().close()
})

test('a template is adopted, and every page opens with it', async () => {
  const page = await signedIn(browser, balise.origin, lou, DESK)
  await page.goto('/charter/adopt')
  await page.getByLabel('Texte de la charte').fill(readTemplate('departement'))
  await page.getByLabel('Adoptée par').fill('Collège communal')
  await page.getByRole('button', { name: 'Vérifier et adopter' }).click()
  await page.waitForURL(/\/charter\/adoptions\//)
  deepEqual(await refusedPages(page), [])
  await page.context().close()
})

/** Of all pages that links lead to, those that do not open. */
async function refusedPages(page: Page): Promise<string[]> {
  const seen = ['/']
  const refused: string[] = []
  for (const path of seen) {
    const answer = await page.goto(path)
    if (!answer?.ok()) refused.push(`${answer?.status()} ${path}`)
    const links = await page
      .locator('a[href^="/"]:not([download])')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname))
    const pages = links.filter((link) => !FILE.test(link) && !seen.includes(link) && !MANY.test(link))
    seen.push(...new Set(pages))
  }
  ok(seen.length > 15, seen.join(' '))
  return refused
}

const FILE = /\.[a-z]{2,5}$|\/export$/
/** Pages of one kind of thing, looked at elsewhere. */
const MANY = /^\/charter\/kinds\/|^\/c\//
