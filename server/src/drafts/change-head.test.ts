import { deepEqual, equal, rejects } from 'node:assert/strict'
import test from 'node:test'
import { readCharter } from '@balise/charter'
import { givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { changeHead, getDraft, getDraftFile, startDraft } from './index.ts'

const app = await testApp()

async function givenDraft() {
  const { administrator } = await givenOrganisation(app, { charter: false })
  const ctx = app.as(administrator)
  return { ctx, administrator, draftId: await startDraft(ctx, { from: 'template', template: 'asbl' }) }
}
const NOBODY = { id: '', name: '', email: '', phone: '', url: '' }

test('the audience, the contacts and the roles of a draft are those that the form holds', async () => {
  const { ctx, draftId } = await givenDraft()
  const { head } = await getDraft(ctx, { draftId })
  await changeHead(ctx, {
    draftId,
    revision: 1,
    audience: ['staff', 'families'],
    contacts: [
      { ...NOBODY, id: 'direction', name: 'Nadia Lambert', email: 'Direction@Tilleuls.example' },
      { ...NOBODY, id: 'reports' },
      { ...NOBODY, name: 'Accueil de jour', phone: '02 555 00 00' },
      NOBODY,
    ],
    roles: [
      { id: 'moderator', name: 'Modération' },
      { id: '', name: 'Gardienne de la page' },
    ],
  })
  const charter = readCharter((await getDraftFile(ctx, { draftId })).source)
  deepEqual(charter.audience, ['staff', 'families'])
  deepEqual(charter.contacts, {
    direction: { name: 'Nadia Lambert', email: 'direction@tilleuls.example' },
    'accueil-de-jour': { name: 'Accueil de jour', phone: '02 555 00 00' },
  })
  equal(charter.roles.moderator, 'Modération')
  equal(charter.roles['gardienne-de-la-page'], 'Gardienne de la page')
  equal(charter.title, head.title)
})

test('a role that a rule names stays, and two people at once do not write over each other', async () => {
  const { ctx, administrator, draftId } = await givenDraft()
  await changeHead(ctx, { draftId, revision: 1, roles: [] })
  const { roles } = readCharter((await getDraftFile(ctx, { draftId })).source)
  equal('moderator' in roles, true)
  await refuses(changeHead(ctx, { draftId, revision: 1, audience: [] }), 'stale-revision')
  const sofia = { ...administrator, roles: ['educator'] }
  await refuses(changeHead(app.as(sofia), { draftId, revision: 2, audience: [] }), 'not-allowed')
})

test('an address that is none is refused by its field', async () => {
  const { ctx, draftId } = await givenDraft()
  const contacts = [{ ...NOBODY, name: 'Accueil', url: 'javascript:alert(1)' }]
  await rejects(changeHead(ctx, { draftId, revision: 1, contacts }))
})
