import { equal, match, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { axeViolations, DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const SENTENCES = [
  'Il est interdit de publier plus de quatre fois par semaine dans un groupe privé.',
  'Il est interdit de créer une page annexe à celle de notre association.',
  'Il est interdit d’insulter ou de menacer une personne.',
  'Toute publication indique la source de ce qu’elle reprend.',
  'Tout signalement est envoyé à l’adresse "....".',
]

const pageOf = (
  title: string,
) => `<!doctype html><html lang="fr"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1><h2>Publier</h2>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')}</html>`

/** The same charter as a person would hand it in. */
async function pdfOf(title: string): Promise<Buffer> {
  const page = await browser.newPage()
  await page.setContent(pageOf(title))
  const pdf = await page.pdf()
  await page.close()
  return pdf
}

/** Imports a file, and waits until it was read; gives the address of the draft. */
async function importFile(
  page: Page,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  await page.goto('/charter/drafts')
  await page.getByLabel('Le fichier de la charte').setInputFiles(file)
  await page.getByRole('button', { name: 'Importer ce fichier' }).click()
  await page.getByRole('link', { name: 'Relire phrase par phrase' }).first().waitFor({ timeout: 60_000 })
  return page.url()
}

const DONE = 'Toutes les phrases sont décidées.'
const heading = (page: Page) => page.locator('#step-title').innerText()
const isDone = async (page: Page) => (await page.getByText(DONE).count()) > 0

/** One decision, and the page that follows it. */
async function decide(page: Page, act: () => Promise<void>) {
  const before = page.url()
  await act()
  await page.waitForURL((url) => url.href !== before, { waitUntil: 'load' })
}

test('a PDF is imported, reviewed, discussed by two people on their phones, and adopted', async () => {
  const nadia = await signedIn(browser, balise.origin, balise.account('nadia'), {
    ...DESK,
    javaScriptEnabled: true,
  })
  const title = 'Charte du voisinage'
  const draft = await importFile(nadia, {
    name: 'charte.pdf',
    mimeType: 'application/pdf',
    buffer: await pdfOf(title),
  })
  match(await nadia.locator('#faults').innerText(), /Contact vide/)

  await nadia.goto(`${draft}/review`)
  match(await nadia.locator('#step').innerText(), /quatre fois par semaine/)
  await nadia.getByLabel('celles de chaque personne').check()
  await decide(nadia, () => nadia.getByRole('button', { name: 'Confirmer' }).first().click())
  for (let sentences = 0; sentences < 20 && !(await isDone(nadia)); sentences++)
    await decide(nadia, () => nadia.getByRole('button', { name: /^Confirmer C$/ }).click())
  ok(await isDone(nadia))

  await nadia.goto(`${draft}/consult`)
  await nadia.getByLabel('Ce que vous leur demandez').fill('Cette charte vous convient-elle ?')
  await nadia.getByLabel('Toute l’organisation').check()
  await nadia.getByRole('button', { name: 'Inviter ces personnes' }).click()
  await nadia.waitForURL(/\/charter\/consultations\//)
  const consultation = nadia.url()

  const sofia = await signedIn(browser, balise.origin, balise.account('sofia'), PHONE)
  await sofia.goto('/charter/consultations')
  await sofia.getByRole('link', { name: 'Cette charte vous convient-elle ?' }).click()
  await sofia.getByRole('button', { name: 'D’accord', exact: true }).first().click()
  await sofia.getByText('Réponse gardée.').waitFor()
  await sofia.getByRole('button', { name: 'Pas compris' }).first().click()
  await sofia.getByText('Réponse gardée.').waitFor()
  equal(await sofia.locator('[aria-pressed=true]').count(), 1)

  const bruno = await signedIn(browser, balise.origin, balise.account('bruno'), {
    ...PHONE,
    javaScriptEnabled: false,
  })
  await bruno.goto(consultation)
  const passage = bruno.locator('section', { hasText: 'Toute publication indique la source' }).last()
  await passage.locator('summary').click()
  await passage
    .getByLabel('Le texte que vous proposez')
    .fill('Chaque publication dit d’où vient ce qu’elle reprend.')
  await passage.getByRole('button', { name: 'Envoyer' }).click()
  await bruno.getByText('Suggestion envoyée.').waitFor()
  for (const violations of [await axeViolations(sofia), await axeViolations(nadia)])
    equal(violations.length, 0, JSON.stringify(violations))

  await nadia.goto(consultation)
  await nadia.locator('summary', { hasText: 'Dates de la consultation' }).click()
  await nadia.getByRole('button', { name: 'Fermer maintenant' }).click()
  await nadia.getByText('Terminée').first().waitFor()
  await sofia.reload()
  equal(await sofia.getByRole('button', { name: 'Pas compris' }).count(), 0)

  await nadia.goto(`${draft}/text`)
  const suggestion = nadia.locator('article', { hasText: 'dit d’où vient' })
  await suggestion.locator('summary').click()
  await suggestion.getByLabel('Raison').fill('Plus simple à lire')
  await suggestion.getByRole('button', { name: 'Retenir', exact: true }).click()
  await nadia.getByText('Toutes les suggestions ont leur réponse.').waitFor()
  await nadia.getByRole('button', { name: 'Garder la version consolidée' }).click()
  await nadia.getByText('La version 2 du projet est gardée.').waitFor()
  await nadia.goto(`${draft}/compare`)
  const [, versionOne = ''] = await nadia
    .getByLabel('De', { exact: true })
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value))
  await nadia.goto(`${draft}/compare?from=${versionOne}`)
  match(
    await nadia
      .locator('ins')
      .allInnerTexts()
      .then((all) => all.join(' ')),
    /vient/,
  )
  await bruno.goto(consultation)
  match(await bruno.locator('main').innerText(), /Retenue[\s\S]*Plus simple à lire/)

  await nadia.goto(draft)
  await nadia.getByRole('link', { name: 'Adopter cette version' }).click()
  await nadia.getByLabel('Adoptée par').fill('Conseil d’administration')
  await adopt(nadia)
  await nadia.goto('/charter')
  match(await nadia.locator('main').innerText(), new RegExp(title))
  match(await nadia.locator('main').innerText(), /dit d’où vient ce qu’elle reprend/)
  for (const page of [nadia, sofia, bruno]) await page.context().close()
})

test('by keyboard alone, a charter is settled: confirmed, to be read, set aside, adjusted', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), DESK)
  const draft = await importFile(page, {
    name: 'charte.html',
    mimeType: 'text/html',
    buffer: Buffer.from(pageOf('Charte au clavier')),
  })
  await page.goto(`${draft}/review`)
  const first = await heading(page)
  await press(page, 'ArrowRight')
  ok((await heading(page)) !== first)
  await press(page, 'ArrowLeft')
  equal(await heading(page), first)

  await press(page, 'c')
  await press(page, 'l')
  await atHand(page)
  await page.keyboard.press('x')
  await page.keyboard.type('La loi le dit déjà')
  for (let tabs = 0; tabs < 3 && !(await isFocused(page, 'Écarter, avec')); tabs++)
    await page.keyboard.press('Tab')
  await decide(page, () => page.keyboard.press('Enter'))
  await press(page, 'a')
  match(await page.locator('#step').innerText(), /Ajuster la règle/)
  for (let tabs = 0; tabs < 80 && !(await isFocused(page, 'Confirmer la règle')); tabs++)
    await page.keyboard.press('Tab')
  await decide(page, () => page.keyboard.press('Enter'))
  for (let sentences = 0; sentences < 10 && !(await isDone(page)); sentences++) await press(page, 'c')
  ok(await isDone(page))

  const main = await page.locator('main').innerText()
  match(main, /1 ajustée/)
  match(main, /1 à lire/)
  match(main, /1 écartée/)
  await page.context().close()
})

test('two people at once: the second is told what the first decided, and may change it', async () => {
  const [nadia, again] = [
    await signedIn(browser, balise.origin, balise.account('nadia'), DESK),
    await signedIn(browser, balise.origin, balise.account('nadia'), { ...DESK, javaScriptEnabled: false }),
  ]
  const draft = await importFile(nadia, {
    name: 'charte.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(`Charte à deux\n\nPublier\n\n${SENTENCES.join('\n\n')}\n`),
  })
  await nadia.goto(`${draft}/review`)
  await again.goto(`${draft}/review`)
  const settled = await heading(again)
  await decide(nadia, () => nadia.getByRole('button', { name: 'À lire L' }).click())
  await again.getByRole('button', { name: 'Confirmer C' }).click()
  match(await again.getByRole('alert').innerText(), /Nadia Lambert a décidé entre-temps\s: à lire seulement/)
  equal(await heading(again), settled)
  await decide(again, () => again.getByRole('button', { name: 'Confirmer C' }).click())
  match(await again.locator('main').innerText(), /1 confirmée/)
  for (const page of [nadia, again]) await page.context().close()
})

test('on a slow line too, the page says that a file was read', async () => {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'), PHONE)
  await page.route('**/__data.json*', async (route) => {
    await page.waitForTimeout(1500) // longer than the page waits before it asks again
    await route.continue()
  })
  const buffer = Buffer.from(`Charte au loin\n\nPublier\n\n${SENTENCES.join('\n\n')}\n`)
  await importFile(page, { name: 'charte.txt', mimeType: 'text/plain', buffer })
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.context().close()
})

/** The keys act once the page is alive: the frame of the sentence then has the focus. */
const atHand = (page: Page) => page.waitForFunction(() => document.activeElement?.matches('[role=region]'))

async function press(page: Page, key: string) {
  await atHand(page)
  await decide(page, () => page.keyboard.press(key))
}

const isFocused = (page: Page, words: string): Promise<boolean> =>
  page.evaluate((words) => {
    const focused = document.activeElement
    return focused?.tagName === 'BUTTON' && focused.textContent.includes(words)
  }, words)

/** The decision's other fields keep what the page proposes. */
async function adopt(page: Page) {
  await page
    .getByRole('button', { name: /adopter/i })
    .last()
    .click()
  await page.waitForURL(/\/charter\/adoptions\//)
}
