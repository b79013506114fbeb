import { match } from 'node:assert/strict'
import { after, test } from 'node:test'
import { DESK, openBrowser } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const WITHOUT_SCRIPT = { ...DESK, javaScriptEnabled: false }

test('without a script, a post is written, stopped by the charter, mended and published', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), WITHOUT_SCRIPT)
  await page.goto('/posts/new')
  await page.getByLabel('Réseau de démonstration').check()
  await page.getByLabel('Texte de la publication').fill('Le mot de passe du wifi est : Tilleuls2026!')
  await page.getByRole('button', { name: 'Garder en brouillon' }).click()
  match(await page.locator('#verdict').innerText(), /Ne peut pas partir tel quel/)
  match(await page.locator('#verdict').innerText(), /Art\. ?\d/)

  await page
    .getByLabel('Texte de la publication')
    .fill('Les portes ouvertes ont lieu samedi, de 10 h à 16 h.')
  await page.getByRole('button', { name: 'Garder en brouillon' }).click()
  match(await page.locator('#verdict').innerText(), /Peut partir/)
  await page.getByRole('button', { name: 'Publier maintenant' }).click()
  const post = page.url()
  for (let seconds = 0; seconds < 30; seconds++) {
    await page.goto(post)
    if (/parti le/.test(await page.locator('main').innerText())) break
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
  match(await page.locator('main').innerText(), /parti le/)
  await page.context().close()
})

test('in English, the same pages speak English', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('sofia'), WITHOUT_SCRIPT)
  await page.goto('/account')
  await page.getByLabel('English').check()
  await page.getByRole('button', { name: 'Appliquer' }).first().click()
  match((await page.locator('html').getAttribute('lang')) ?? '', /^en/)
  await page.goto('/posts/new')
  match(await page.locator('main').innerText(), /Write a post/)
  await page.context().close()
})

test('the navigation leads nowhere that a role may not go', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('sofia'), WITHOUT_SCRIPT)
  for (const link of await page
    .locator('nav a')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname))) {
    const answer = await page.goto(link)
    match(`${link} ${answer?.status()}`, / 200$/)
  }
  await page.context().close()
})

test('an address of another organisation, or of nobody, is not found', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('sofia'), WITHOUT_SCRIPT)
  for (const path of [
    '/posts/01900000-0000-7000-8000-000000000000',
    '/media/01900000-0000-7000-8000-000000000000',
    '/posts/x',
  ]) {
    const answer = await page.goto(path)
    match(`${path} ${answer?.status()}`, / 404$/)
    match(await page.locator('body').innerText(), /n’existe pas/)
  }
  await page.context().close()
})
