import { deepEqual, equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import sharp from 'sharp'
import pg from 'pg'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPds } from '../../peers/bluesky.ts'
import { openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { openBluesky } from './open-bluesky.ts'
import { serveBalise } from './serve.ts'

// The chain, end to end: charter, verdict, approval, publication on a real Bluesky server, proof.
const [balise, pds, browser] = await Promise.all([serveBalise(), startPds(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
  await pds.stop()
})

const HANDLE = 'les-tilleuls.test'
const TEXT = 'Les semis de tomates sont lancés ! Le programme : https://lestilleuls.example/agenda #Jardin'
const ALT = 'Deux enfants rempotent des semis de tomates.'
const bluesky = await pds.createAccount({
  handle: HANDLE,
  email: 'com@lestilleuls.example',
  password: 'a-main-password',
})
let post = ''

test('an administrator connects the Bluesky account with an app password', async () => {
  const { appPassword } = bluesky
  await openBluesky(browser, balise, {
    name: 'Bluesky Les Tilleuls',
    handle: HANDLE,
    url: pds.url,
    appPassword,
  })
})

test('the family of Lucas agrees to this channel', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  await page.goto('/people?q=Lucas')
  await page.getByRole('link', { name: 'Lucas Moreau' }).click()
  await page.getByRole('link', { name: 'Inscrire une réponse' }).click()
  await page.getByLabel('Bluesky Les Tilleuls').check()
  await page.getByRole('radio', { name: /^Oui/ }).check()
  await page.getByLabel('Qui a répondu').fill('Claire Moreau')
  await page.getByRole('button', { name: 'Inscrire la réponse' }).click()
  await page.context().close()
})

test('the head of service writes on a phone: the verdict names the child, the article and a way out', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await page.goto('/posts/new')
  await page.getByLabel('Bluesky Les Tilleuls').check()
  await page.getByLabel('Texte de la publication').fill(TEXT)
  await page.getByLabel('Ajouter des photos').setInputFiles({
    name: 'atelier.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#7a9a5b' } })
      .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 28/1 0/1' } })
      .jpeg()
      .toBuffer(),
  })
  await page.getByRole('button', { name: 'Dire qui est là' }).click()
  for (const name of ['Lucas Moreau', 'Emma Claes']) {
    const box = page.getByLabel(name)
    if ((await box.count()) === 0) {
      await page.getByLabel('Chercher une personne').fill(name)
      await page.getByRole('button', { name: 'Chercher', exact: true }).click()
    }
    await page.getByLabel(name).check()
  }
  await page.getByLabel('Nombre de visages').fill('2')
  await page.getByLabel('Description pour qui ne voit pas la photo').fill(ALT)
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.waitForURL(/\/posts\/.+\/edit/)

  const verdict = page.locator('#verdict')
  await verdict.getByText('Ne peut pas partir tel quel').waitFor()
  const finding = verdict.locator('article', { hasText: 'Emma Claes' }).first()
  match(await finding.innerText(), /Bloquant/i)
  match(await finding.innerText(), /Art\. ?\d/)
  match(await finding.innerText(), /«.+»/s)
  match(await finding.innerText(), /Flouter|Retirer/)
  equal(await verdict.getByText('Lucas Moreau n').count(), 0)
  post = new URL(page.url()).pathname.split('/')[2]!
  await page.context().close()
})

test('hiding her face lets the post ask for the agreement of another', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await page.goto(`/posts/${post}/edit`)
  const finding = page.locator('#verdict article', { hasText: 'Emma Claes' }).first()
  await finding.getByText('Flouter').first().click()
  await page.waitForURL(/\/hide/)
  await page.getByText('Tracez un cadre, ou déplacez-le').waitFor() // said once the script is there
  const frame = (await page.locator('main img').first().boundingBox())!
  await page.mouse.move(frame.x + frame.width * 0.6, frame.y + frame.height * 0.2)
  await page.mouse.down()
  await page.mouse.move(frame.x + frame.width * 0.8, frame.y + frame.height * 0.5, { steps: 5 })
  await page.mouse.up()
  const gone = page.getByLabel('Emma Claes')
  if (!(await gone.isChecked())) await gone.check()
  await page.getByRole('button', { name: 'Masquer et créer la photo' }).click()
  await page.waitForURL(/\/posts\/.+\/edit/)
  await page.locator('#verdict').getByText('Peut partir après accord').waitFor()
  await page.getByRole('button', { name: 'Demander l’accord' }).first().click()
  await page.waitForURL((url) => url.pathname === `/posts/${post}`)
  await page.getByText('Il manque l’accord de').first().waitFor()
  equal(await page.getByRole('button', { name: 'Donner mon accord' }).count(), 0, 'never the author')
  await page.context().close()
})

test('the director agrees to exactly this content, and the author publishes it', async () => {
  const director = await signedIn(browser, balise.origin, balise.account('sophie'))
  await director.goto('/approvals')
  await director.locator(`a[href*="${post}"]`).first().click()
  await director.getByRole('button', { name: 'Donner mon accord' }).click()
  await director.getByText('Accord de Sophie Marchal').waitFor()
  await director.context().close()

  const author = await signedIn(browser, balise.origin, balise.account('bruno'))
  await author.goto(`/posts/${post}`)
  await author.getByRole('button', { name: 'Publier maintenant' }).click()
  for (let seconds = 0; seconds < 30; seconds++) {
    await author.goto(`/posts/${post}`)
    if ((await author.getByRole('link', { name: 'Voir sur le réseau' }).count()) > 0) break
    await author.waitForTimeout(1000)
  }
  equal(await author.getByRole('link', { name: 'Voir sur le réseau' }).count(), 1)
  await author.context().close()
})

test('the record on the real server has the text, the facets, the picture and its alternative text', async () => {
  const records = await pds.listRecords(bluesky.did, 'app.bsky.feed.post')
  equal(records.length, 1)
  const record = records[0]!.value as {
    text: string
    langs: string[]
    facets: {
      index: { byteStart: number; byteEnd: number }
      features: { $type: string; uri?: string; tag?: string }[]
    }[]
    embed: { images: { alt: string; image: { ref: { $link: string } } }[] }
  }
  equal(record.text, TEXT)
  deepEqual(record.langs, ['fr'])
  const bytes = Buffer.from(TEXT)
  deepEqual(
    record.facets.map(({ index, features }) => [
      bytes.subarray(index.byteStart, index.byteEnd).toString(),
      features[0]!.uri ?? features[0]!.tag,
    ]),
    [
      ['https://lestilleuls.example/agenda', 'https://lestilleuls.example/agenda'],
      ['#Jardin', 'Jardin'],
    ],
  )
  equal(record.embed.images[0]!.alt, ALT)
  const picture = await pds.getBlob(bluesky.did, record.embed.images[0]!.image.ref.$link)
  equal((await sharp(picture).metadata()).exif, undefined, 'no place, no device')
})

test('the proof sheet shows the chain, as a page and as a PDF', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  await page.goto(`/posts/${post}/proof`)
  const sheet = await page.locator('main').innerText()
  for (const part of [/semis de tomates/, /Sophie Marchal/, /sha256|[0-9a-f]{16}/i, /at:\/\/|bsky/])
    match(sheet, part)
  const pdf = await page.request.get(`${balise.origin}/posts/${post}/proof.pdf`)
  equal(pdf.headers()['content-type'], 'application/pdf')
  equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
  await page.context().close()
})

test('the log verifies, and one changed byte is named by its entry', async () => {
  const sound = await balise.admin('log:verify')
  match(sound.output, /les-tilleuls\s: \d+ entrées et \d+ sceaux vérifiés/)
  equal(sound.code, 0)

  const seq = await changeOneByte(balise.dataDir)
  const broken = await balise.admin('log:verify')
  match(broken.output, new RegExp(`rompu à l’entrée ${seq}\\s:`))
  equal(broken.code, 1)
})

/** As somebody with the superuser's password would: past the application, past the triggers. */
async function changeOneByte(dataDir: string): Promise<number> {
  const folder = join(dataDir, 'postgres')
  const { postgres } = JSON.parse(readFileSync(join(folder, 'passwords.json'), 'utf8')) as {
    postgres: string
  }
  const client = new pg.Client({
    host: join(folder, 'run'),
    user: 'postgres',
    password: postgres,
    database: 'balise',
  })
  await client.connect()
  await client.query(`set session_replication_role = 'replica'`)
  const { rows } = await client.query<{ seq: string }>(
    `update log_entry set body = replace(body, 'Sophie Marchal', 'Sophie Marchel')
     where seq = (select min(seq) from log_entry where kind = 'post.approved' and body like '%Sophie Marchal%')
     returning seq`,
  )
  await client.end()
  return Number(rows[0]!.seq)
}
