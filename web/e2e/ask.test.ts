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

const WITHOUT_SCRIPT = { ...PHONE, javaScriptEnabled: false }
const asSofia = (options = {}) =>
  signedIn(browser, balise.origin, balise.account('sofia'), { ...WITHOUT_SCRIPT, ...options })

test('on a phone, without a script, someone asks whether they may publish on their own account', async () => {
  const page = await asSofia()
  await page.locator('.tabs').getByRole('link', { name: 'Puis-je' }).click()
  await page
    .getByLabel('Ce que vous voulez publier')
    .fill('Au nom de notre ASBL, je vous annonce la fermeture du service.')
  await page.getByRole('button', { name: 'Demander à la charte' }).click()
  const answer = page.locator('#answer')
  match(await answer.innerText(), /Pas sans un accord/)
  match(await answer.innerText(), /Depuis un compte personnel, vous parlez pour vous\./)
  match(await answer.innerText(), /À qui demander\s[\s\S]*com@lestilleuls\.example/)
  equal(new URL(page.url()).search, '', 'nothing of it is in the address')
  await answer.getByRole('link', { name: /Art\. 3\.2/ }).click()
  match(page.url(), /\/charter#/)
  await page.context().close()
})

test('what nothing stands against is said too, and what was typed stays', async () => {
  const page = await asSofia()
  await page.goto('/ask')
  await page.getByLabel('Ce que vous voulez publier').fill('Beau concert hier soir au parc.')
  await page.getByLabel('Mes contacts seulement').check()
  await page.getByRole('button', { name: 'Demander à la charte' }).click()
  match(await page.locator('#answer').innerText(), /Rien ne s’y oppose/)
  equal(await page.getByLabel('Ce que vous voulez publier').inputValue(), 'Beau concert hier soir au parc.')
  equal(await page.getByLabel('Mes contacts seulement').isChecked(), true)
  await page.context().close()
})

test('for a channel of the organisation, the role whose agreement is needed is named', async () => {
  const page = await asSofia()
  await page.goto('/ask')
  await page.getByLabel('Ce que vous voulez publier').fill('Les portes ouvertes ont lieu samedi.')
  await page.getByLabel('Page Facebook').check()
  await page.getByLabel('Au nom de l’organisation').check()
  await page.getByLabel('où l’on voit quelqu’un').check()
  await page.getByRole('button', { name: 'Demander à la charte' }).click()
  match(await page.locator('#answer').innerText(), /Non, pas tel quel|Pas sans un accord/)
  match(await page.locator('#answer').innerText(), /Responsable de service/)
  await page.context().close()
})

test('a question of the charter is answered, and the verdict follows', async () => {
  const page = await asSofia()
  await page.goto('/ask')
  await page.getByLabel('Ce que vous voulez publier').fill('À lire : https://blog.example.org/article')
  await page.getByRole('button', { name: 'Demander à la charte' }).click()
  const question = page.locator('#answer').getByRole('group', { name: /sources/ })
  await question.getByLabel('Oui').check()
  await page.getByRole('button', { name: 'Demander à la charte' }).click()
  equal(
    await page
      .locator('#answer')
      .getByRole('group', { name: /sources/ })
      .count(),
    0,
  )
  await page.context().close()
})

test('asking leaves nothing in the log nor among the posts', async () => {
  const nadia = await signedIn(browser, balise.origin, balise.account('nadia'), WITHOUT_SCRIPT)
  for (const path of ['/log', '/posts']) {
    await nadia.goto(path)
    const shown = await nadia.locator('main').innerText()
    equal(/fermeture du service|Beau concert/.test(shown), false, path)
  }
  await nadia.context().close()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the question nor on the answer, ${colorScheme}`, async () => {
    const page = await asSofia({ javaScriptEnabled: true, colorScheme })
    await page.goto('/ask')
    deepEqual(await axeViolations(page), [])
    await page.getByLabel('Ce que vous voulez publier').fill('Voyez https://bit.ly/abc')
    await page.getByRole('button', { name: 'Demander à la charte' }).click()
    await page.locator('#answer').waitFor()
    deepEqual(await axeViolations(page), [])
    await page.context().close()
  })
