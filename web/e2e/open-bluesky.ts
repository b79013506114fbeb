import type { Browser } from '../../peers/browser.ts'
import { signedIn } from './browse.ts'
import type { Served } from './serve.ts'

/** The administrator opens a channel on a Bluesky server that answers `handle` and this app password. */
export async function openBluesky(
  browser: Browser,
  balise: Served,
  { name, handle, url, appPassword }: { name: string; handle: string; url: string; appPassword: string },
): Promise<void> {
  const page = await signedIn(browser, balise.origin, balise.account('nadia'))
  await page.goto('/channels/new?connector=bluesky')
  await page.getByLabel('Nom du canal').fill(name)
  await page.getByLabel('Nom du compte').fill(handle)
  await page.getByLabel('Serveur').fill(url)
  await page.getByLabel('Mot de passe d’application').fill(appPassword)
  await page.getByLabel('Décidé par').fill('Conseil d’administration')
  await page.getByRole('button', { name: 'Ouvrir le canal' }).click()
  await page.getByText(name).first().waitFor()
  if ((await page.content()).includes(appPassword)) throw new Error('the secret is shown again')
  await page.context().close()
}
