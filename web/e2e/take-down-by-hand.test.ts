import { equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

// A group where no program may delete: on a phone, without a script, a person does it and shows it.
const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const GROUP = 'Groupe Accueil de jour'
const TEXT = 'Les semis de tomates sont lancés.'
const PATIENCE = 60_000
const aPhone = async (firstName: string) => {
  const account = balise.account(firstName)
  const page = await signedIn(browser, balise.origin, account, { ...PHONE, javaScriptEnabled: false })
  page.setDefaultTimeout(PATIENCE)
  return page
}
const photograph = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#7a9a5b' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 28/1 0/1' } })
    .jpeg()
    .toBuffer()

test('a picture that was chosen is kept by whichever button is pressed, and goes to the group by hand', async () => {
  const page = await aPhone('bruno')
  await page.goto('/posts/new')
  await page.getByLabel(GROUP).check()
  await page.getByLabel('Texte de la publication').fill(TEXT)
  const file = { name: 'semis.jpg', mimeType: 'image/jpeg', buffer: await photograph(1200, 900) }
  await page.getByLabel('Ajouter des photos').setInputFiles(file)
  await page.getByRole('button', { name: 'Garder en brouillon' }).click()
  await page.getByRole('button', { name: 'Dire qui est là' }).click()
  await page.getByLabel('Chercher une personne').fill('Lucas')
  await page.getByRole('button', { name: 'Chercher', exact: true }).click()
  await page.getByLabel('Lucas Moreau').check()
  await page.getByLabel('Nombre de visages').fill('1')
  await page.getByLabel('Description pour qui ne voit pas la photo').fill('Un enfant rempote des semis.')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: 'Demander l’accord' }).first().click()
  const post = new URL(page.url()).pathname

  const director = await aPhone('sophie')
  await director.goto(post)
  await director.getByRole('button', { name: 'Donner mon accord' }).click()
  await director.context().close()
  await page.goto(post)
  await page.getByRole('button', { name: 'Publier maintenant' }).click()
  for (
    let tries = 0;
    tries < 60 && (await page.getByLabel('Adresse de la publication').count()) === 0;
    tries++
  ) {
    await page.waitForTimeout(1000)
    await page.goto(post)
  }
  await page.getByLabel('Adresse de la publication').fill('https://www.facebook.com/groups/12/posts/34/')
  await page.getByRole('button', { name: 'C’est envoyé' }).click()
  await page.waitForURL(/done=sent/)
  await page.context().close()
})

test('his mother says no: the group is on the list, and what shows that it is gone is asked for and kept', async () => {
  const page = await aPhone('bruno')
  await page.goto('/people?q=Lucas')
  await page.getByRole('link', { name: 'Lucas Moreau' }).click()
  await page.getByRole('link', { name: 'Inscrire une réponse' }).click()
  await page.getByLabel(GROUP).check()
  await page.getByRole('radio', { name: /^Non/ }).check()
  await page.getByLabel('Qui a répondu').fill('Claire Moreau')
  await page.getByRole('button', { name: 'Inscrire la réponse' }).click()
  await page.waitForURL(/done=recorded/)

  const listed = page.locator('article', { hasText: 'Lucas Moreau' })
  for (let tries = 0; tries < 60 && (await listed.count()) === 0; tries++) {
    await page.waitForTimeout(1000)
    await page.goto('/rights/takedowns')
  }
  match(await listed.innerText(), new RegExp(`${GROUP}.+La réponse est non.+À faire au plus tard le`, 's'))

  await listed.getByRole('button', { name: 'C’est retiré' }).click()
  match(await page.locator('main').innerText(), /capture|adresse/)
  const note = listed.getByLabel('Ce que vous avez vu')
  await note.fill('Supprimée du groupe à midi.')
  const capture = listed.getByLabel('Ou une capture d’écran')
  const wrong = { name: 'capture.png', mimeType: 'image/png', buffer: Buffer.from('<html>') }
  await capture.setInputFiles(wrong)
  await listed.getByRole('button', { name: 'C’est retiré' }).click()
  match(await page.getByRole('alert').innerText(), /JPEG/)
  equal(await note.inputValue(), 'Supprimée du groupe à midi.', 'what was typed is still there')

  await capture.setInputFiles({ name: 'IMG_0042', mimeType: '', buffer: await photograph(390, 844) })
  await listed.getByRole('button', { name: 'C’est retiré' }).click()
  await page.waitForURL(/done=gone/)
  match(await listed.innerText(), /Retiré le .+, par Bruno Leroy/)
  match(await listed.innerText(), /Supprimée du groupe à midi/)

  const link = listed.getByRole('link', { name: 'Télécharger la capture (Lucas Moreau)' })
  const address = (await link.getAttribute('href'))!
  const kept = await page.request.get(address)
  equal(kept.headers()['content-type'], 'image/jpeg')
  match(kept.headers()['content-disposition']!, /^attachment/)
  const { width, exif } = await sharp(await kept.body()).metadata()
  equal(width, 390)
  equal(exif, undefined)
  const sofia = await aPhone('sofia')
  equal((await sofia.request.get(address)).status(), 403)
  await sofia.context().close()
  await page.context().close()
})
