import { equal, match, ok } from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import sharp from 'sharp'
import { openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

// A head of service, on a phone: three faces, one without consent.
const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
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

let post = ''
let picture = ''
let hiddenFace = { left: 0, top: 0, width: 0, height: 0 }

test('the three faces of a photo are boxed as soon as it is chosen', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await page.goto('/posts/new')
  await page.getByLabel('Groupe').first().check()
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

  // Where her face is, as the picture of the package shows it: the middle one.
  hiddenFace = { left: 0.43, top: 0.36, width: 0.08, height: 0.1 }
  ok((await difference(before, after, hiddenFace)) > 12)
  ok((await difference(before, after, { left: 0.02, top: 0.02, width: 0.2, height: 0.2 })) < 6)
  equal((await sharp(after).metadata()).exif, undefined)
  await page.context().close()
})

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
  const { width, height } = await sharp(a).metadata()
  const area = {
    left: Math.round(part.left * width),
    top: Math.round(part.top * height),
    width: Math.round(part.width * width),
    height: Math.round(part.height * height),
  }
  const [one, other] = await Promise.all(
    [a, b].map((bytes) => sharp(bytes).extract(area).greyscale().raw().toBuffer()),
  )
  return one!.reduce((sum, value, at) => sum + Math.abs(value - other![at]!), 0) / one!.length
}
