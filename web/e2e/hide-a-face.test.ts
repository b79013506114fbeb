import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { startPds } from '../../peers/bluesky.ts'
import { openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { openBluesky } from './open-bluesky.ts'
import { serveBalise } from './serve.ts'

// A head of service, on a phone: three faces, one without consent, and a real server where the picture goes.
const [balise, pds, browser] = await Promise.all([serveBalise(), startPds(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
  await pds.stop()
})

const CHANNEL = 'Bluesky Les Tilleuls'
const handle = 'les-tilleuls.test'
const bluesky = await pds.createAccount({
  handle,
  email: 'com@lestilleuls.example',
  password: 'a-main-password',
})

const PHOTO = join(import.meta.dirname, '../../node_modules/@vladmandic/face-api/demo/sample1.jpg')
/** Milliseconds, on a machine that runs other tests. */
const COUNTED_MS = 90_000

const SHOTS = process.env.SHOTS
const shot = async (page: Page, name: string) => {
  if (!SHOTS) return
  await page.waitForTimeout(800)
  mkdirSync(SHOTS, { recursive: true })
  await page.screenshot({ path: join(SHOTS, `${name}.png`), fullPage: true })
}

test('the family of Lucas agrees to a channel on a real server', async () => {
  const { appPassword } = bluesky
  await openBluesky(browser, balise, { name: CHANNEL, handle, url: pds.url, appPassword })
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await page.goto('/people?q=Lucas')
  await page.getByRole('link', { name: 'Lucas Moreau' }).click()
  await page.getByRole('link', { name: 'Inscrire une réponse' }).click()
  await page.getByLabel(CHANNEL).check()
  await page.getByRole('radio', { name: /^Oui/ }).check()
  await page.getByLabel('Qui a répondu').fill('Claire Moreau')
  await page.getByRole('button', { name: 'Inscrire la réponse' }).click()
  await page.waitForURL(/\/people\/[^/]+$/)
  await page.context().close()
})

let post = ''
let picture = ''
/** Where her face is, as the picture of the package shows it: the middle one. */
const hiddenFace = { left: 0.43, top: 0.36, width: 0.08, height: 0.1 }
const elsewhere = { left: 0.02, top: 0.02, width: 0.2, height: 0.2 }

test('the three faces of a photo are boxed as soon as it is chosen', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await page.goto('/posts/new')
  await page.getByLabel(CHANNEL).check()
  await page.getByLabel('Texte de la publication').fill('Atelier de ce matin.')
  await page
    .getByLabel('Ajouter des photos')
    .setInputFiles({ name: 'atelier.jpg', mimeType: 'image/jpeg', buffer: readFileSync(PHOTO) })
  await page.getByText('3 visages comptés').waitFor({ timeout: COUNTED_MS })
  equal(await page.getByText(/^Visage \d/).count(), 3)
  await shot(page, '1-boxed')
  post = new URL(page.url()).pathname.split('/')[2]!
  picture = (await page.locator('input[name=media]').first().getAttribute('value'))!
  await page.context().close()
})

test('the author says who each is, and sees at once who agreed to this channel', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await page.goto(`/posts/${post}/edit`)
  await page.getByRole('button', { name: 'Dire qui est là' }).click()
  await page.getByLabel('Visage 1').selectOption({ label: 'Lucas Moreau' })
  await page.getByLabel('Visage 2').selectOption({ label: 'Hugo Peeters' })
  await page.getByLabel('Visage 3').selectOption({ label: 'De dos' })
  await page.getByRole('button', { name: 'Vérifier les accords' }).click()
  const hugo = page.locator('#who li', { hasText: 'Visage 2' })
  match(await hugo.innerText(), /Hugo Peeters/)
  await hugo.getByRole('link', { name: 'Demander l’accord' }).waitFor()
  await shot(page, '2-named')
  await page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await page.waitForURL(/\/posts\/.+\/edit/)
  await page.locator('#verdict').getByText('Ne peut pas partir tel quel').waitFor()
  // Said to be seen from behind, where the machine saw a face.
  await page.locator('#verdict').getByText('méconnaissable').first().waitFor()
  await shot(page, '3-blocked')
  await page.context().close()
})

test('a frame is moved by the keyboard', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'))
  await page.goto(`/media/${picture}/faces?post=${post}`)
  const left = page.getByRole('group', { name: /^Cadre 3/ }).getByLabel('Depuis la gauche')
  const before = Number(await left.inputValue())
  await page.getByRole('button', { name: /^Cadre 3/ }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Shift+ArrowDown')
  equal(Number(await left.inputValue()), Math.round((before + 1) * 10) / 10)
  await shot(page, '4-frames')
  await page.getByRole('button', { name: 'Enregistrer les cadres' }).click()
  await page.waitForURL(/#who/)
  equal(await page.getByLabel('Visage 2').locator('option:checked').innerText(), 'Hugo Peeters')
  await page.context().close()
})

test('one tap blurs the child whose family took their yes back: the pixels are gone from the file, the others are as they were', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  const before = await (await page.request.get(`/media/${picture}/large`)).body()
  await page.goto(`/posts/${post}/edit`)
  await page.getByRole('button', { name: 'Flouter Hugo Peeters' }).click()
  await page.getByText('2 visages comptés').or(page.getByText('1 visage compté')).waitFor()
  const copy = (await page.locator('input[name=media]').first().getAttribute('value'))!
  ok(copy !== picture)
  equal(await page.locator('#verdict').getByText('Hugo Peeters').count(), 0)
  await shot(page, '5-blurred')
  const after = await (await page.request.get(`/media/${copy}/large`)).body()

  ok((await difference(before, after, hiddenFace)) > 12)
  ok((await difference(before, after, elsewhere)) < 6)
  equal((await sharp(after).metadata()).exif, undefined)
  await page.context().close()
})

test('agreed to by another, it leaves for the server with the blurred file, and nothing of her face is in its pixels', async () => {
  const author = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await author.goto(`/posts/${post}/edit`)
  await author.getByRole('button', { name: 'Dire qui est là' }).click()
  await author.getByLabel('Description pour qui ne voit pas la photo').fill('Trois personnes à un atelier.')
  await author.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await author.waitForURL(/\/posts\/.+\/edit/)
  await author.locator('#verdict').getByText('Peut partir après accord').waitFor()
  await author.getByRole('button', { name: 'Demander l’accord' }).first().click()
  await author.waitForURL((url) => url.pathname === `/posts/${post}`)

  const director = await signedIn(browser, balise.origin, balise.account('sophie'), PHONE)
  await director.goto(`/posts/${post}`)
  await director.getByRole('button', { name: 'Donner mon accord' }).click()
  await director.getByText('Accord de Sophie Marchal').waitFor()
  await director.context().close()
  await author.goto(`/posts/${post}`)
  await author.getByRole('button', { name: 'Publier maintenant' }).click()

  const records = () => pds.listRecords(bluesky.did, 'app.bsky.feed.post')
  for (let seconds = 0; seconds < 60 && (await records()).length === 0; seconds++)
    await author.waitForTimeout(1000)
  const [record] = await records()
  const { embed } = record!.value as { embed: { images: { image: { ref: { $link: string } } }[] } }
  const blob = Buffer.from(await pds.getBlob(bluesky.did, embed.images[0]!.image.ref.$link))
  const { width, height, exif, icc, xmp } = await sharp(blob).metadata()
  deepEqual([exif, icc, xmp], [undefined, undefined, undefined])
  const original = await sharp(PHOTO).resize(width, height, { fit: 'fill' }).toBuffer()
  ok((await difference(original, blob, hiddenFace)) > 12, 'her face is not the one that was taken')
  ok((await difference(original, blob, elsewhere)) < 6, 'the rest is')
  ok((await detailOf(blob)) < (await detailOf(original)) / 3, 'neither eyes nor mouth are left')
  await author.context().close()
})

/** Share of the pixels of her face that differ from their neighbour. */
async function detailOf(picture: Buffer): Promise<number> {
  const face = await partOf(picture, hiddenFace)
  return face.filter((value, at) => Math.abs(value - (face[at + 1] ?? value)) > 5).length / face.length
}

test('the library keeps both, and says where each may be shown today', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  await page.goto('/')
  await page.getByRole('link', { name: 'Photothèque' }).first().click()
  await page.getByText('Sous clé').first().waitFor()
  ok((await page.getByText(/Publiable aujourd’hui|Publiable nulle part/).count()) > 0)
  await shot(page, '6-library')
  await page.context().close()
})

/** Mean difference of grey, 0 to 255, of a part of two pictures of one size. */
async function difference(a: Buffer, b: Buffer, part: typeof hiddenFace): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((bytes) => partOf(bytes, part)))
  return one!.reduce((sum, value, at) => sum + Math.abs(value - other![at]!), 0) / one!.length
}

async function partOf(bytes: Buffer, part: typeof hiddenFace): Promise<Buffer> {
  const { width, height } = await sharp(bytes).metadata()
  const area = {
    left: Math.round(part.left * width),
    top: Math.round(part.top * height),
    width: Math.round(part.width * width),
    height: Math.round(part.height * height),
  }
  return sharp(bytes).extract(area).greyscale().raw().toBuffer()
}
