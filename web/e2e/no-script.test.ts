import { equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const WITHOUT_SCRIPT = { ...DESK, javaScriptEnabled: false }
const PICTURE = {
  name: 'semis.png',
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 800, height: 600, channels: 3, background: '#7a9a5b' } })
    .png()
    .toBuffer(),
}

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

test('what was ticked, typed and chosen before the script came is not lost when it comes', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  let letCome = await holdScript(page)
  await page.goto('/posts/new', { waitUntil: 'commit' })
  await page.getByLabel('Réseau de démonstration').check()
  await page.getByLabel('Texte de la publication').fill('Les semis sont lancés.')
  await page.getByLabel('Ajouter des photos').setInputFiles(PICTURE)
  letCome()
  await page.getByRole('button', { name: 'Dire qui est là' }).waitFor()
  equal(await page.getByLabel('Texte de la publication').inputValue(), 'Les semis sont lancés.')
  equal(await page.getByRole('checkbox', { name: 'Réseau de démonstration' }).isChecked(), true)

  letCome = await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  await page.getByLabel('Description pour qui ne voit pas la photo').fill('Des semis.')
  await page.getByLabel('Langue du texte').selectOption('nl')
  await page.getByRole('radio', { name: 'À une date choisie' }).check()
  letCome()
  await page.locator('.write.alive').waitFor()
  equal(await page.getByLabel('Description pour qui ne voit pas la photo').inputValue(), 'Des semis.')
  equal(await page.getByLabel('Langue du texte').inputValue(), 'nl')
  equal(await page.getByRole('radio', { name: 'À une date choisie' }).isChecked(), true)

  await page.getByLabel(/^Date et heure/).fill('2027-01-04T10:00')
  await page.getByRole('button', { name: 'Garder en brouillon' }).click()
  await page.waitForLoadState()
  letCome = await holdScript(page)
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('radio', { name: 'Dès que possible' }).check()
  letCome()
  await page.locator('.write.alive').waitFor()
  equal(await page.getByRole('radio', { name: 'Dès que possible' }).isChecked(), true)
  equal(await page.getByLabel(/^Date et heure/).inputValue(), '')
  await page.context().close()
})

/** As on a slow telephone: the page is there, its script is not, until it is let come. */
async function holdScript(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.unrouteAll()
  await page.route('**/_app/**/*.js', (route) => promise.then(() => route.continue()))
  return resolve
}

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
