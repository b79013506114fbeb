import { deepEqual, equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import { axeViolations, openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

test('whom a draft is for, its contacts and its roles are set on a phone, without script', async () => {
  const nadia = await signedIn(browser, balise.origin, balise.account('nadia'), {
    ...PHONE,
    javaScriptEnabled: false,
  })
  await nadia.goto('/charter/drafts')
  await nadia.getByLabel('Titre de la charte').fill('Charte du voisinage')
  await nadia.getByRole('button', { name: 'Commencer' }).click()
  const draft = nadia.url().replace(/\/text$/, '')
  await nadia.goto(draft)
  await nadia.getByRole('link', { name: 'Public, contacts et rôles' }).click()

  await nadia.getByLabel('Les familles').check()
  const contact = nadia.getByRole('group', { name: 'Un contact de plus' })
  await contact.getByLabel('Nom ou service').fill('Accueil de jour')
  await contact.getByLabel('Page web').fill('ftp://example.org')
  await nadia.getByLabel('Nom du rôle').last().fill('Gardienne de la page')
  await nadia.getByRole('button', { name: 'Enregistrer' }).click()
  match(await nadia.getByRole('alert').innerText(), /Contacts/)
  equal(await contact.getByLabel('Nom ou service').inputValue(), 'Accueil de jour')

  await contact.getByLabel('Page web').fill('https://example.org/accueil')
  await nadia.getByRole('button', { name: 'Enregistrer' }).click()
  await nadia.getByText('Enregistré.').waitFor()
  const file = await (await nadia.request.get(`${draft}/charter.md`)).text()
  match(file, /audience: \[ staff, families \]/)
  match(file, /accueil-de-jour:.*https:\/\/example\.org\/accueil/)
  match(file, /gardienne-de-la-page: Gardienne de la page/)

  const scripted = await signedIn(browser, balise.origin, balise.account('nadia'), PHONE)
  await scripted.goto(`${draft}/head`)
  deepEqual(await axeViolations(scripted), [])
})
