import { equal, match, ok } from 'node:assert/strict'
import { after, test } from 'node:test'
import { readTemplate } from '@balise/charter'
import { axeViolations, DESK, openBrowser, PHONE } from '../../peers/browser.ts'
import type { Page } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import { keyboard, pointer } from './hands.ts'
import type { Hands } from './hands.ts'
import { serveBalise } from './serve.ts'

const [balise, browser] = await Promise.all([serveBalise(), openBrowser()])
after(async () => {
  await browser.close()
  await balise.stop()
})

const READ = 'vous avez lu la version en vigueur de cette charte et vous l’avez signée.'
const READ_WHOLE = 'vous avez lu en entier la version en vigueur de cette charte et vous l’avez signée.'
const EVERY = (times: string) => `La personne responsable du service relit le groupe ${times}.`
const rule = (times: string) =>
  `\n### 9.9 La relecture du groupe {#relecture}\n\n${EVERY(times)}\n\n\`\`\`rule\nid: group-reread\nkind: publish-roles\non: facebook:group\nroles: [unit-head]\ninName: organisation\neffect: advise\n\`\`\`\n`
const SCAN = { name: 'feuille.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nsigned') }

/** The template, with a sentence that binds everyone and one that binds unit heads alone. */
const charter = (version: string, { whole, times }: { whole: boolean; times: string }) =>
  readTemplate('asbl')
    .replace("version: '1.0'", `version: '${version}'`)
    .replace(READ, whole ? READ_WHOLE : READ) + rule(times)

const handsOf = (page: Page, kind: 'pointer' | 'keyboard'): Hands =>
  kind === 'keyboard' ? keyboard(page) : pointer

for (const [kind, versions, whole] of [
  ['pointer', ['2.0', '3.0'], true],
  ['keyboard', ['4.0', '5.0'], false],
] as const) {
  const by = kind === 'keyboard' ? ', by keyboard alone' : ''
  const [first, second] = versions
  const as = async (who: string, device = PHONE) => {
    const page = await signedIn(browser, balise.origin, balise.account(who), device)
    return { page, hands: handsOf(page, kind), close: () => page.context().close() }
  }

  const adopt = async (version: string, source: string) => {
    const { page, hands, close } = await as('nadia', DESK)
    await page.goto('/charter/adopt')
    await hands.write(page.getByLabel('Texte de la charte'), source)
    await hands.write(page.getByLabel('Adoptée par'), 'Conseil d’administration')
    await hands.write(page.getByLabel('Présents'), '9')
    await hands.write(page.getByLabel('Quorum à atteindre'), '7')
    await hands.write(page.getByLabel('Voix pour'), '8')
    await hands.write(page.getByLabel('Abstentions'), '1')
    await hands.press(page.getByRole('button', { name: 'Vérifier et adopter' }))
    await page.waitForURL(/\/charter\/adoptions\//)
    match(await page.locator('main').innerText(), new RegExp(`La version ${version} est adoptée`))
    match(await page.locator('main').innerText(), /8 pour, 0 contre, 1 abstention/)
    await close()
  }

  /** What the page says before the signature. */
  const sign = async (who: string, name: string) => {
    const { page, hands, close } = await as(who)
    await page.goto('/charter/sign')
    const shown = await page.locator('main').innerText()
    await hands.write(page.getByLabel('Écrivez votre nom pour signer'), name)
    await hands.press(page.getByRole('button', { name: 'Je signe' }))
    await page.getByText(/Vous avez signé la version/).waitFor()
    await close()
    return shown
  }

  test(`an administrator records what the board decided${by}`, () =>
    adopt(first, charter(first, { whole, times: kind === 'pointer' ? 'le matin' : 'le lundi' })))

  test(`two people read on a phone what changes for them, and sign${by}`, async () => {
    const shown = await sign('sofia', 'sofia petit')
    match(shown, /Sofia, (un point change|deux points changent) pour vous/)
    match(shown, /en entier/)
    match(await sign('bruno', 'Bruno Leroy'), /Bruno, deux points changent pour vous/)
  })

  test(`a change for one role asks only those who hold it${by}`, async () => {
    await adopt(second, charter(second, { whole, times: 'chaque soir' }))
    const sofia = await as('sofia')
    await sofia.page.goto('/charter/sign')
    match(
      await sofia.page.locator('main').innerText(),
      new RegExp(`Votre signature vaut pour la version ${second}`),
    )
    await sofia.close()

    const bruno = await as('bruno')
    await bruno.page.goto('/')
    await bruno.hands.press(bruno.page.getByRole('link', { name: 'Signer', exact: true }))
    const shown = await bruno.page.locator('main').innerText()
    match(shown, /Bruno, un point change pour vous/)
    match(shown, /chaque soir/)
    equal((await axeViolations(bruno.page)).length, 0)
    await bruno.close()
  })

  test(`someone does not sign, and says why${by}`, async () => {
    const { page, hands, close } = await as('bruno')
    await page.goto('/charter/sign')
    await hands.press(page.getByText('Je ne suis pas d’accord, ou je ne comprends pas'))
    await hands.write(page.getByLabel('Votre raison'), 'Chaque soir, je ne suis plus là.')
    await hands.press(page.getByRole('button', { name: 'Envoyer ma réponse' }))
    await page.getByText(/vous avez répondu que vous ne signez pas/).waitFor()
    await close()
  })

  test(`a sheet is printed, signed by hand and brought back with its scan${by}`, async () => {
    const desk = await as('nadia', DESK)
    await desk.page.goto('/charter/signatures')
    await desk.hands.press(desk.page.getByRole('link', { name: 'Sophie Marchal' }))
    const [printed] = await Promise.all([
      desk.page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('.pdf')),
      desk.hands.press(desk.page.getByRole('button', { name: 'Imprimer la feuille à signer' })),
    ])
    equal(printed.headers()['content-type'], 'application/pdf')
    const code = /signature-([a-z0-9-]+)\.pdf/.exec(printed.headers()['content-disposition'] ?? '')?.[1]
    ok(code)
    await desk.close()

    const { page, hands, close } = await as('nadia', DESK)
    await page.goto('/charter/signatures')
    await hands.write(page.getByLabel('Code de la feuille'), code)
    await hands.writeDay(page.getByLabel('Date écrite près de la signature'), '2026-03-03')
    await hands.attach(page.getByLabel('Numérisation de la feuille'), SCAN)
    await hands.press(page.getByRole('button', { name: 'Inscrire la signature' }))
    await page.getByText('La signature de Sophie Marchal est inscrite').waitFor()
    await close()
  })

  test(`those who administer see who signed, how, who declined and why, and who is waited for${by}`, async () => {
    const { page, hands, close } = await as('nadia', DESK)
    await page.goto('/charter')
    await hands.press(page.getByRole('link', { name: 'Qui a signé' }))
    const lineOf = async (name: string) => page.getByRole('row', { name }).innerText()
    match(await lineOf('Bruno Leroy'), /Refusée[\s\S]*Chaque soir, je ne suis plus là/)
    match(await lineOf('Sofia Petit'), /Continue/)
    match(await lineOf('Sophie Marchal'), /Signée[\s\S]*sur papier/)
    match(await lineOf('Nadia Lambert'), /Attendue/)
    await hands.press(page.getByRole('button', { name: 'Rappeler Nadia Lambert' }))
    await page.getByText(/1 personne est prévenue ici/).waitFor()
    equal((await axeViolations(page)).length, 0)
    await close()
  })
}
