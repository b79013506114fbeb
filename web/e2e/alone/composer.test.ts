import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { DESK, openBrowser } from '../../../peers/browser.ts'
import { signedIn } from '../browse.ts'
import { lighthouseScores } from '../lighthouse.ts'
import { scriptBytes } from '../script-bytes.ts'
import { freePort, serveBalise } from '../serve.ts'

const port = await freePort()
const [balise, browser] = await Promise.all([serveBalise(), openBrowser([`--remote-debugging-port=${port}`])])
after(async () => {
  await browser.close()
  await balise.stop()
})

const MOST_SCRIPT_BYTES = 90_000

test('the composer asks for at most 90 kB of compressed script', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  const bytes = await scriptBytes(page, () => page.goto('/posts/new', { waitUntil: 'networkidle' }))
  ok(bytes > 20_000, `the composer has a script, ${bytes} bytes`)
  ok(bytes <= MOST_SCRIPT_BYTES, `${bytes} bytes of script`)
  await page.context().close()
})

test('Lighthouse gives the composer 95 or more for speed and 100 for accessibility', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  const cookies = await page.context().cookies()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const { performance, accessibility, faults } = await lighthouseScores(
    `${balise.origin}/posts/new`,
    port,
    cookie,
  )
  deepEqual(faults, [])
  equal(accessibility, 100)
  ok(performance >= 95, `performance ${performance}`)
  await page.context().close()
})

test('the verdict changes at each keystroke, even when the server no longer answers', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), DESK)
  await page.goto('/posts/new', { waitUntil: 'networkidle' })
  await page.route('**/*', (route) => route.abort())
  await page.getByLabel('Page Facebook').check()
  const verdict = page.locator('#verdict')
  await page
    .getByLabel('Texte de la publication')
    .pressSequentially('Son numéro national est 85.07.30-033.28')
  await verdict.getByText('Ne peut pas partir tel quel').waitFor()
  await page.getByLabel('Texte de la publication').fill('Bonne semaine à chacune et à chacun.')
  await verdict.getByText('Ne peut pas partir tel quel').waitFor({ state: 'detached' })
  await verdict.getByText('Le serveur ne répond pas').waitFor()
  await page.context().close()
})

test('what only the server knows is said once typing rests, and leaves with its words', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('sofia'), DESK)
  await page.goto('/posts/new', { waitUntil: 'networkidle' })
  await page.getByLabel('Page Facebook').check()
  const text = page.getByLabel('Texte de la publication')
  await text.fill('Bonjour. Voyez https://bit.ly/abc')
  const found = page.locator('#verdict').getByText('raccourcit les liens')
  await found.waitFor()
  await text.fill('Bonjour.')
  await found.waitFor({ state: 'detached' })
  await page.context().close()
})
