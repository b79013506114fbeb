import { equal, match } from 'node:assert/strict'
import test from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { familyPage, givenHolder } from '../../test/given-family.ts'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { familyForm } from './family-form.ts'
import { revokeLink } from './links.ts'

const app = await testApp()
const house = await givenHouse(app)
const { personId } = await givenPicture(app, house, { consents: false })
const form = (token: string, language?: 'nl') =>
  familyForm(app.as({ kind: 'visitor' }), { token, address: '203.0.113.9', language })

test('whoever prefers paper prints the form of their page, in the language they read, and the link still opens', async () => {
  const { token } = await givenHolder(app, house, { personId })
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await form(token, 'nl'))))
  match(text[0]!, /Claire Moreau/)
  match(text[1]!, /Mijn antwoorden op papier/)
  equal((await familyPage(app, { token })).holder.name, 'Claire Moreau')
})

test('a link sets a few forms, then has to wait; one that was closed sets none', async () => {
  const { token, holderId } = await givenHolder(app, house, { personId, name: 'Paul Moreau' })
  for (let times = 0; times < 5; times++) await form(token)
  await refuses(form(token), 'too-many-attempts')
  await revokeLink(app.as(house.bruno), { holderId })
  await refuses(form(token), 'link-over')
})
