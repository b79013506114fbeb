import { equal, match } from 'node:assert/strict'
import { after, test } from 'node:test'
import { axeViolations, DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { keyboard } from './hands.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const WITHOUT_SCRIPT = { ...PHONE, javaScriptEnabled: false }
const MINE = 'Une famille vous envoie une photo pour la page. Vous la publiez tout de suite.'

test('an administrator prepares the training: situations of the charter, and one of their own', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), DESK)
  await page.goto('/charter')
  await page.getByRole('link', { name: 'Formation à la charte' }).click()
  await page.getByRole('link', { name: 'Préparer la formation' }).click()
  await page.getByRole('button', { name: 'Prendre les situations cochées' }).click()
  await page.getByText('C’est enregistré').waitFor()
  await page.getByLabel('La situation', { exact: true }).fill(MINE)
  await page.getByLabel('La bonne réponse').selectOption('review')
  await page.getByLabel('Pourquoi').fill('La photo passe par la personne responsable du service.')
  await page.getByRole('button', { name: 'Ajouter la situation' }).click()
  await page.getByText(MINE).waitFor()
  await page.getByLabel('Nombre de situations').fill('4')
  await page.getByLabel('Réponses justes pour réussir').fill('50')
  await page.getByRole('button', { name: 'Enregistrer' }).click()
  await page.getByText('C’est enregistré').waitFor()
  equal((await axeViolations(page)).length, 0)
  await page.context().close()
})

/** Answers everything the same way; gives back what the last page says. */
for (const [who, device, how] of [
  ['sofia', WITHOUT_SCRIPT, 'on a phone without a script'],
  ['bruno', DESK, 'by keyboard alone'],
] as const)
  test(`a training is taken one situation a page, ${how}, until it is passed`, async () => {
    const page = await signedIn(browser, balise.origin, balise.account(who), device)
    const hands = keyboard(page)
    const press = (name: string | RegExp) =>
      who === 'bruno'
        ? hands.press(page.getByRole('button', { name }))
        : page.getByRole('button', { name }).click()
    let passed = false
    for (let tries = 0; tries < 8 && !passed; tries++) {
      await page.goto('/training')
      await press(/Commencer|Reprendre|La suivre de nouveau/)
      for (let number = 1; number <= 4; number++) {
        await page.getByRole('heading', { name: `Situation ${number} sur 4` }).waitFor()
        const situation = await page.locator('.situation').innerText()
        const answer = page.getByRole('radio', { name: answerTo(situation) })
        await (who === 'bruno' ? hands.press(answer) : answer.check())
        await press('Répondre')
        match(
          await page.locator('#answer').innerText(),
          /(C’est cela|Pas tout à fait)[\s\S]*«[\s\S]+»[\s\S]*Art/,
        )
        if (number === 4) await press('Voir le résultat')
        else if (who === 'bruno') await hands.press(page.getByRole('link', { name: 'Situation suivante' }))
        else await page.getByRole('link', { name: 'Situation suivante' }).click()
      }
      await page.getByText(/réponses? justes? sur 4/).waitFor()
      passed = (await page.getByRole('heading', { name: 'Formation réussie' }).count()) === 1
    }
    equal(passed, true)
    const href = await page.getByRole('link', { name: 'Télécharger le certificat' }).getAttribute('href')
    const pdf = await page.request.get(`${balise.origin}${href}`)
    equal((await pdf.body()).subarray(0, 5).toString(), '%PDF-')
    await page.context().close()
  })

/** What somebody who read the charter would say. */
function answerTo(situation: string): RegExp {
  if (situation === MINE) return /Pas sans l’accord/
  if (/connard|0470|numéro national|mot de passe :|Ferme-la/.test(situation)) return /Non, elle est à changer/
  return /interne|Au nom de|honte|incompétent/.test(situation) ? /Pas sans l’accord/ : /Oui, telle quelle/
}

test('those who administer see who is trained', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), DESK)
  await page.goto('/training/manage')
  for (const name of ['Sofia Petit', 'Bruno Leroy'])
    match(await page.getByRole('row', { name }).innerText(), /Formée/)
  await page.context().close()
})
