import type { Browser, BrowserContext, Page } from '../../peers/browser.ts'
import { DESK } from '../../peers/browser.ts'
import type { Account } from './serve.ts'

type Options = Parameters<Browser['newContext']>[0]

/** A page of somebody who has just signed in, in a browser session of their own. */
export async function signedIn(
  browser: Browser,
  origin: string,
  account: Account,
  options: Options = DESK,
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ ...options, baseURL: origin })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await page.goto('/sign-in')
  await page.getByLabel('Adresse électronique').fill(account.email)
  await page.getByLabel('Mot de passe').fill(account.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.waitForURL(`${origin}/`)
  return page
}
