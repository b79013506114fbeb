import { equal, match, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { startPds } from '../../peers/bluesky.ts'
import { axeViolations, openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { openBluesky } from './open-bluesky.ts'
import { serveBalise } from './serve.ts'
import { PATIENCE, writeAboutLucas } from './write-about-lucas.ts'

// A yes, a change of mind, and what it changes outside: on a phone, by a personal link, without a script.
const [balise, pds, browser] = await Promise.all([serveBalise(), startPds(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
  await pds.stop()
})

const CHANNEL = 'Bluesky Les Tilleuls'
const bluesky = await pds.createAccount({
  handle: 'les-tilleuls.test',
  email: 'com@lestilleuls.example',
  password: 'a-main-password',
})
let rights = ''
const links = { mother: '', father: '' }

test('staff say who answers for Lucas, and mail each parent their own link', async () => {
  const { appPassword } = bluesky
  await openBluesky(browser, balise, {
    name: CHANNEL,
    handle: 'les-tilleuls.test',
    url: pds.url,
    appPassword,
  })

  const page = await signedIn(browser, balise.origin, balise.account('bruno'))
  await page.goto('/people?q=Lucas')
  await page.getByRole('link', { name: 'Lucas Moreau' }).click()
  await page.getByRole('link', { name: 'Titulaires, liens et toutes les réponses' }).click()
  await page.waitForURL(/\/rights$/)
  rights = new URL(page.url()).pathname
  await page.getByText('Modifier Claire Moreau').click()
  const mother = page.locator('#holders li', { hasText: 'Claire Moreau' }).first()
  await mother.getByLabel('Adresse électronique').fill('claire@example.org')
  await mother.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByRole('button', { name: 'Envoyer le lien à Claire Moreau' }).click()
  await page.getByText('Le lien est parti').waitFor()
  await page.locator('form[action="?/add"]').getByLabel('Nom', { exact: true }).fill('Paul Moreau')
  await page.locator('form[action="?/add"]').getByLabel('Adresse électronique').fill('paul@example.org')
  await page.getByRole('button', { name: 'Ajouter', exact: true }).click()
  await page.getByRole('button', { name: 'Envoyer le lien à Paul Moreau' }).click()
  await page.getByText('Le lien est parti').waitFor()
  links.mother = await linkIn('claire@example.org')
  links.father = await linkIn('paul@example.org')
  ok(!(await page.content()).includes(links.mother), 'staff never see the link')
  await page.context().close()
})

test('the mother says yes to Bluesky on her phone, without a script', async () => {
  const page = await aPhone()
  const answer = await page.goto(`/family/${links.mother}`)
  equal(answer!.headers()['referrer-policy'], 'no-referrer')
  equal(answer!.headers()['cache-control'], 'no-store')
  equal(
    (await page.getByRole('radio', { checked: true, name: 'Oui' }).count()) > 0,
    true,
    'what the paper said',
  )
  const asked = page.locator('section', { hasText: CHANNEL }).last()
  equal(await asked.getByRole('radio', { checked: true }).count(), 0, 'nothing is ticked beforehand')
  for (const yes of await asked.getByRole('radio', { name: 'Oui' }).all()) await yes.check()
  await page.getByRole('button', { name: 'Enregistrer mes choix' }).click()
  await page.getByText('Vos choix sont enregistrés').waitFor()
  await page.context().close()
})

test('a picture of Lucas goes out on the real server', async () => {
  const author = await signedIn(browser, balise.origin, balise.account('bruno'), PHONE)
  await writeAboutLucas(author, CHANNEL)
  await author.locator('#verdict').getByText('Peut partir après accord').waitFor()
  await author.getByRole('button', { name: 'Demander l’accord' }).first().click()
  await author.waitForURL((url) => /^\/posts\/[^/]+$/.test(url.pathname))
  const post = new URL(author.url()).pathname

  const director = await signedIn(browser, balise.origin, balise.account('sophie'))
  await director.goto(post)
  await director.getByRole('button', { name: 'Donner mon accord' }).click()
  await director.getByText('Accord de Sophie Marchal').waitFor()
  await director.context().close()

  await author.goto(post)
  await author.getByRole('button', { name: 'Publier maintenant' }).click()
  await until(async () => (await records()).length === 1)
  await author.context().close()
})

test('the mother sees where her child is shown, and takes her yes back', async () => {
  const page = await aPhone()
  await page.goto(`/family/${links.mother}`)
  await page.getByText('Les semis de tomates sont lancés').waitFor()
  const picture = page.locator('img[src*="/media/"]').first()
  equal(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 0), true)
  const asked = page.locator('section', { hasText: CHANNEL }).first()
  for (const no of await asked.getByRole('radio', { name: 'Non' }).all()) await no.check()
  await page.getByRole('button', { name: 'Enregistrer mes choix' }).click()
  await page.getByText('Vos choix sont enregistrés').waitFor()
  await until(async () => {
    await page.goto(`/family/${links.mother}`)
    return (await page.getByText(/À retirer depuis le .+ au plus tard le/).count()) === 1
  })
  await page.context().close()
})

test('staff find it on the list of takedowns, and the record is gone from the server', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'))
  await page.goto('/people')
  await page.getByRole('link', { name: 'Retraits' }).click()
  const removal = page.getByRole('article').filter({ hasText: 'Lucas Moreau' })
  await removal.getByText('L’accord a été retiré.').waitFor()
  await removal.getByRole('button', { name: 'Supprimer du réseau' }).click()
  await page.getByText('Le retrait est demandé au réseau').waitFor()
  await until(async () => (await records()).length === 0)
  await until(async () => {
    await page.goto('/rights/takedowns')
    return (await page.getByText(/Retiré le .+ par le programme/).count()) === 1
  })
  await page.context().close()
})

test('the mother sees that it is gone', async () => {
  const page = await aPhone()
  await page.goto(`/family/${links.mother}`)
  await page.getByText(/^Retirée le/).waitFor()
  equal(await page.locator('img[src*="/media/"]').count(), 0)
  await page.context().close()
})

test('the second parent disagrees: the state says so, and a picture is blocked', async () => {
  for (const [who, answer] of [
    ['mother', 'Oui'],
    ['father', 'Non'],
  ] as const) {
    const page = await aPhone()
    await page.goto(`/family/${links[who]}`)
    const asked = page.locator('section', { hasText: CHANNEL }).first()
    for (const tick of await asked.getByRole('radio', { name: answer }).all()) await tick.check()
    await page.getByRole('button', { name: 'Enregistrer mes choix' }).click()
    await page.getByText('Vos choix sont enregistrés').waitFor()
    await page.context().close()
  }
  const staff = await signedIn(browser, balise.origin, balise.account('bruno'))
  await staff.goto(rights)
  const lines = staff.locator('section', { has: staff.getByRole('heading', { name: CHANNEL }) }).last()
  match(await lines.innerText(), /Désaccord/)
  match(await lines.innerText(), /Claire Moreau.+oui/s)
  match(await lines.innerText(), /Paul Moreau.+non/s)

  await writeAboutLucas(staff, CHANNEL)
  const verdict = staff.locator('#verdict')
  await verdict.getByText('Ne peut pas partir tel quel').waitFor()
  match(await verdict.innerText(), /Lucas Moreau/)
  await staff.context().close()
})

test('the page is in Dutch too, and axe finds nothing on it, light or dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ ...PHONE, colorScheme, baseURL: balise.origin })
    const page = await context.newPage()
    for (const lang of ['fr', 'en', 'nl']) {
      await page.goto(`/family/${links.mother}?lang=${lang}`)
      equal(await page.evaluate(() => document.documentElement.lang), lang)
      equal(JSON.stringify(await axeViolations(page)), '[]')
    }
    await context.close()
  }
})

test('the page asks nothing of anyone else, and leaves nothing in the browser', async () => {
  const page = await aPhone()
  const elsewhere: string[] = []
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== balise.origin) elsewhere.push(request.url())
  })
  await page.goto(`/family/${links.mother}`, { waitUntil: 'networkidle' })
  equal(elsewhere.join(), '')
  equal(JSON.stringify(await page.context().cookies()), '[]')
  equal(await page.locator('script[src]').count(), 0)
  await page.context().close()
})

test('whatever its address answers, a refusal too, is kept nowhere and leads nowhere', async () => {
  const page = await aPhone()
  const { request } = page.context()
  const nobody = '/family/' + 'x'.repeat(43)
  for (const [path, status] of [
    [`/family/${links.mother}`, 200],
    [`/family/${links.mother}/closed`, 200],
    [`/family/${links.mother}/media/00000000-0000-7000-8000-000000000000`, 404],
    [`/family/${links.mother}/media/none`, 404],
    [nobody, 410],
    [`${nobody}/media/00000000-0000-7000-8000-000000000000`, 410],
    [`/family/${'x'.repeat(5000)}`, 410],
  ] as const) {
    const answer = await request.get(path)
    const headers = answer.headers()
    equal(answer.status(), status, path)
    equal(headers['cache-control'], 'no-store', path)
    equal(headers['referrer-policy'], 'no-referrer', path)
    equal(headers['x-robots-tag'], 'noindex, nofollow', path)
  }
  await page.context().close()
})

test('the program of a mail server that opens all it finds changes nothing', async () => {
  const page = await aPhone()
  const { request } = page.context()
  await page.goto(`/family/${links.mother}`)
  const before = await page.locator('main').innerText()
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('a[href], form[action], img[src]')].map(
      (one) => one.getAttribute('href') ?? one.getAttribute('action') ?? one.getAttribute('src')!,
    ),
  )
  ok(found.some((path) => path.includes('takeBack')))
  for (const path of found) {
    const url = new URL(path, page.url()).href
    if (!url.startsWith(balise.origin)) continue
    await request.get(url, { headers: { purpose: 'prefetch' } })
    await request.head(url)
  }
  await page.goto(`/family/${links.mother}`)
  equal(await page.locator('main').innerText(), before)
  await page.context().close()
})

test('the log of the server names no link', () => {
  for (const token of Object.values(links)) equal(balise.said().includes(token), false)
})

test('a link that never was, and one that was closed, open nothing', async () => {
  const page = await aPhone()
  equal((await page.goto(`/family/${'x'.repeat(43)}`))!.status(), 410)
  await page.goto(`/family/${links.father}`)
  await page.getByRole('button', { name: /Je l’ai transmis par erreur/ }).click()
  await page.getByText('Un nouveau lien vient de partir').waitFor()
  equal((await page.goto(`/family/${links.father}`))!.status(), 410)
  await page.context().close()
})

const records = () => pds.listRecords(bluesky.did, 'app.bsky.feed.post')

async function aPhone() {
  const context = await browser.newContext({ ...PHONE, javaScriptEnabled: false, baseURL: balise.origin })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE)
  return page
}

/** The token in the last mail to an address, as kept where no server sends them. */
async function linkIn(address: string): Promise<string> {
  const folder = join(balise.dataDir, 'mail')
  let token = ''
  await until(async () => {
    for (const file of readdirSync(folder).toSorted()) {
      const mail = readFileSync(join(folder, file), 'utf8').replaceAll(/=\r?\n/g, '')
      const found = mail.includes(`To: ${address}`) && /\/family\/([\w-]{43})/.exec(mail)?.[1]
      if (found) token = found
    }
    return token !== ''
  })
  return token
}

async function until(done: () => Promise<boolean>, seconds = 60): Promise<void> {
  for (let waited = 0; waited < seconds * 2; waited++) {
    if (await done()) return
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  throw new Error(`not done after ${seconds} s`)
}
