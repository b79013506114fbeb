import { equal, match, ok } from 'node:assert/strict'
import test from 'node:test'
import decodeQR from 'qr/decode.js'
import sharp from 'sharp'
import { givenHolder } from '../../test/given-family.ts'
import { givenHouse, givenPicture } from '../../test/given-posts.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { familyLetter } from './family-letter.ts'
import { getFamilyPage } from './family-page.ts'
import { getPersonRights } from './get-rights.ts'
import { qrCode } from './qr-code.ts'
import { recordPaper } from './record-paper.ts'

const app = await testApp()

test('a printed code is read back by any reader', async () => {
  const address = `https://balise.example/family/${'x'.repeat(43)}`
  const { data, info } = await sharp(Buffer.from(qrCode(address)), { density: 300 })
    .resize(600)
    .flatten({ background: '#fff' })
    .raw()
    .ensureAlpha()
    .toBuffer({ resolveWithObject: true })
  equal(decodeQR({ width: info.width, height: info.height, data }), address)
})

test('a letter makes a link that opens and closes the one before', async () => {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  const mother = await givenHolder(app, house, { personId })
  const pdf = await familyLetter(app.as(house.bruno), { holderId: mother.holderId })
  match(Buffer.from(pdf.subarray(0, 5)).toString(), /%PDF-/)
  await refuses(
    getFamilyPage(app.as({ kind: 'visitor' }), { token: mother.token, address: null }),
    'link-over',
  )
  const { holders } = await getPersonRights(app.as(house.bruno), { personId })
  equal(holders[0]!.link!.sentBy, 'letter')
})

test('what was ticked on paper is written line by line, a line without a cross is not', async () => {
  const house = await givenHouse(app)
  const { personId } = await givenPicture(app, house, { consents: false })
  const { holderId } = await givenHolder(app, house, { personId })
  const paper = {
    personId,
    holderId,
    answers: {
      [`publish.social-network.${house.channelId}.group`]: 'yes' as const,
      [`publish.social-network.${house.channelId}.targeted`]: 'no' as const,
    },
    givenOn: '2026-03-10',
    untilOn: '2026-08-31',
    givenBy: 'paper' as const,
    evidence: 'Classeur du service',
    textId: null,
  }
  equal(await recordPaper(app.as(house.bruno), paper), 2)
  const { lines } = await getPersonRights(app.as(house.bruno), { personId })
  const status = (picture: string) =>
    lines.find((line) => line.channelId === house.channelId && line.picture === picture)!.status
  equal(status('group'), 'yes')
  equal(status('targeted'), 'no')
  ok(['none', 'asked'].includes(status('named')))
  await refuses(
    recordPaper(app.as(house.bruno), { ...paper, givenBy: 'on-behalf', evidence: '' }),
    'note-missing',
  )
  await refuses(recordPaper(app.as(house.sofia), paper), 'not-allowed')
})
