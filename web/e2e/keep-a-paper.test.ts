import { equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const photograph = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#eee' } })
  .jpeg()
  .toBuffer()

test('on a phone without a script, a signed paper is photographed and kept with its answers', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), {
    ...PHONE,
    javaScriptEnabled: false,
  })
  await page.goto('/people?q=Lucas')
  await page.getByRole('link', { name: 'Lucas Moreau' }).click()
  await page.getByRole('link', { name: 'Titulaires, liens et toutes les réponses' }).click()
  const rights = new URL(page.url()).pathname
  await page.getByRole('link', { name: 'Recopier un papier' }).click()
  const form = page.locator('form[enctype="multipart/form-data"]')

  await form.getByRole('radio', { name: 'oui', exact: true }).first().check()
  const scan = form.getByLabel('Le papier lui-même')
  await scan.setInputFiles({ name: 'papier.pdf', mimeType: 'application/pdf', buffer: Buffer.from('<html>') })
  await form.getByRole('button').last().click()
  match(await page.locator('main').innerText(), /ni une photo JPEG/)

  // The crosses are still there: only the file is asked for again.
  await scan.setInputFiles({ name: 'IMG_0042', mimeType: 'text/html', buffer: photograph })
  await form.getByRole('button').last().click()
  await page.waitForURL(/rights\?done=saved/)
  const link = page.getByRole('link', { name: 'Télécharger le papier' }).first()
  const kept = await page.request.get((await link.getAttribute('href'))!)
  equal(kept.status(), 200)
  equal(kept.headers()['content-type'], 'image/jpeg')
  equal(kept.headers()['x-content-type-options'], 'nosniff')
  match(kept.headers()['content-disposition']!, /^attachment/)
  equal((await sharp(await kept.body()).metadata()).width, 600)

  const sofia = await signedIn(browser, balise.origin, balise.account('sofia'))
  equal((await sofia.request.get((await link.getAttribute('href'))!)).status(), 403)
  await sofia.goto(rights)
  equal(await sofia.getByRole('link', { name: 'Télécharger le papier' }).count(), 0)
  await sofia.context().close()
  await page.context().close()
})
