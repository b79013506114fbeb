import sharp from 'sharp'
import type { Page } from '../../peers/browser.ts'

export const PATIENCE = 60_000 // pictures are looked at by a model, on whatever machine this is

/** A post on the channel, with a picture that shows Lucas; its author is then on the page that edits it. */
export async function writeAboutLucas(author: Page, channel: string): Promise<void> {
  author.setDefaultTimeout(PATIENCE)
  await author.goto('/posts/new')
  await author.getByLabel(channel).check()
  await author.getByLabel('Texte de la publication').fill('Les semis de tomates sont lancés. #Jardin')
  await author.getByLabel('Ajouter des photos').setInputFiles({
    name: 'semis.jpg',
    mimeType: 'image/jpeg',
    buffer: await sharp({ create: { width: 1200, height: 900, channels: 3, background: '#7a9a5b' } })
      .jpeg()
      .toBuffer(),
  })
  await author.getByRole('button', { name: 'Dire qui est là' }).click()
  const lucas = author.getByLabel('Lucas Moreau')
  if ((await lucas.count()) === 0) {
    await author.getByLabel('Chercher une personne').fill('Lucas')
    await author.getByRole('button', { name: 'Chercher', exact: true }).click()
  }
  await lucas.check()
  await author.getByLabel('Nombre de visages').fill('1')
  await author.getByLabel('Description pour qui ne voit pas la photo').fill('Un enfant rempote des semis.')
  await author.getByRole('button', { name: 'Enregistrer' }).click()
  await author.waitForURL(/\/posts\/.+\/edit/)
}
