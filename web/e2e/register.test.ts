import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { axeViolations, openBrowser, PHONE } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { serveBalise } from './serve.ts'

// Seventy children of a new school year, and one line that somebody made to be opened by a spreadsheet.
const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const COUNT = 70
const FORMULA = '=HYPERLINK("http://x.example")'
const lines = Array.from({ length: COUNT }, (_, at) => [`Élève ${String(at + 1).padStart(2, '0')}`, 'oui'])
const TABLE = [
  'Nom;Qui;Mineur;Naissance;Parent;Canal;Réponse;Date',
  ...[...lines, [`"${FORMULA.replaceAll('"', '""')}"`, 'non']].map(
    ([name, answer]) => `${name};bénéficiaire;oui;2016;@SUM(1);Groupe Accueil de jour;${answer};2025-09-01`,
  ),
].join('\n')

const aPhone = async (options = {}) => {
  const page = await signedIn(browser, balise.origin, balise.account('bruno'), { ...PHONE, ...options })
  page.setDefaultTimeout(60_000)
  return page
}

test('a table of a school year is seen, then written, and says what it did', async () => {
  const page = await aPhone({ javaScriptEnabled: false })
  await page.goto('/rights/imports')
  await page
    .getByLabel('Le fichier')
    .setInputFiles({ name: 'rentrée.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) })
  await page.getByRole('button', { name: 'Lire le fichier' }).click()
  match(await page.locator('main').innerText(), /71 personnes à ajouter, 0 déjà là, 71 réponses à écrire/)
  await page.getByRole('button', { name: 'Importer', exact: true }).click()
  match(await page.locator('main').innerText(), /71 personnes ajoutées, 0 déjà là, 71 réponses écrites/)
  await page.context().close()
})

test('people come fifty at a time, and the next ones are those of the same search', async () => {
  const page = await aPhone({ javaScriptEnabled: false })
  await page.goto('/people')
  await page.getByLabel('Chercher un nom').fill('eleve')
  await page.getByRole('button', { name: 'Chercher', exact: true }).click()
  const names = () => page.getByRole('link', { name: /^Élève \d\d/ }).allInnerTexts()
  const first = await names()
  equal(first.length, 50)
  await page.getByRole('link', { name: 'Les suivants' }).click()
  await page.waitForURL(/q=eleve.+after=/)
  const next = await names()
  equal(next.length, COUNT - 50)
  equal(new Set([...first, ...next]).size, COUNT, 'each once')
  equal(await page.getByRole('link', { name: 'Les suivants' }).count(), 0)
  equal(await page.getByLabel('Chercher un nom').inputValue(), 'eleve')
  await page.context().close()
})

test('the register is searched, and leads to what each person’s family said, light and dark', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await aPhone({ colorScheme })
    await page.goto('/rights/register')
    await page.getByLabel('Quelques lettres d’un nom').fill('eleve')
    await page.getByRole('button', { name: 'Chercher', exact: true }).click()
    await page.waitForURL(/q=eleve/)
    equal(await page.getByRole('link', { name: /^Élève/ }).count(), 50)
    equal(JSON.stringify(await axeViolations(page)), '[]')
    await page.getByRole('link', { name: 'Les suivants' }).click()
    await page.waitForURL(/after=/)
    equal(await page.getByRole('link', { name: /^Élève/ }).count(), COUNT - 50)
    await page.getByRole('link', { name: `Élève ${COUNT}` }).click()
    await page.waitForURL(/\/history$/)
    const history = await page.locator('main').innerText()
    match(history, /@SUM\(1\)\s: oui, le\s1er septembre 2025/)
    match(history, /rentrée\.csv/)
    equal(JSON.stringify(await axeViolations(page)), '[]')
    await page.context().close()
  }
})

test('the register leaves in three ways, no cell of it is a formula, and one person’s in one', async () => {
  const page = await aPhone()
  await page.goto('/rights/register')
  const read = async (name: string) => {
    const link = page.getByRole('link', { name })
    return page.request.get((await link.getAttribute('href'))!)
  }
  const cells = (await (await read('Tableau (CSV)')).text())
    .replace('\uFEFF', '')
    .split(/\r\n|;/)
    .map((cell) => cell.replace(/^"/, ''))
  ok(cells.includes("'@SUM(1)"))
  deepEqual(
    cells.filter((cell) => /^[=+\-@\t\r]/.test(cell)),
    [],
  )
  const odrl = (await (await read('Pour un programme (ODRL)')).json()) as Record<string, unknown[]>
  ok(odrl.permission!.length >= COUNT && odrl.prohibition!.length >= 1)
  equal((await (await read('Papier (PDF)')).body()).subarray(0, 5).toString(), '%PDF-')

  await page.goto('/rights/register?q=eleve')
  await page.getByRole('link', { name: 'Élève 01' }).click()
  await page.waitForURL(/\/history$/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Tout ce qui est gardé sur cette personne').click(),
  ])
  match(download.suggestedFilename(), /\.json$/)
  await page.context().close()
})
