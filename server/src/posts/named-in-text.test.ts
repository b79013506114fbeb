import { deepEqual } from 'node:assert/strict'
import test from 'node:test'
import { givenPerson } from '../../test/given.ts'
import { givenHouse } from '../../test/given-posts.ts'
import { testApp } from '../../test/test-app.ts'
import { checkDraft } from './check-draft.ts'

const app = await testApp()
const NO_NAMES = 'id: no-names\nkind: named-person\neffect: review'
const namedBy = async (house: Awaited<ReturnType<typeof givenHouse>>, text: string) => {
  const [answer] = await checkDraft(app.as(house.sofia), {
    postId: null,
    text,
    capacity: 'official',
    purpose: null,
    language: 'fr',
    mediaIds: [],
    answers: {},
    wantedAt: null,
    channelIds: [house.channelId],
    locale: 'fr',
  })
  return answer!.findings.map(({ kind }) => kind)
}

test('a colleague named in a text is found among everyone, accents and case aside', async () => {
  const house = await givenHouse(app, [NO_NAMES])
  await givenPerson(app, house.organisationId, { name: 'Hélène Girardin', kind: 'staff' })
  deepEqual(await namedBy(house, 'Merci à Helene GIRARDIN pour la visite.'), ['named-person'])
  deepEqual(await namedBy(house, 'Merci à toute l’équipe pour la visite.'), [])
})

test('the people of another organisation are not known here', async () => {
  const theirs = await givenHouse(app)
  await givenPerson(app, theirs.organisationId, { name: 'Hélène Girardin', kind: 'staff' })
  deepEqual(await namedBy(await givenHouse(app, [NO_NAMES]), 'Merci à Hélène Girardin.'), [])
})
