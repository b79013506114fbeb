import type { App } from '../app.ts'
import { openCampaign } from '../campaigns/index.ts'
import {
  addHolder,
  answerAsFamily,
  describeShown,
  getFamilyPage,
  makeLink,
  recordConsent,
} from '../consents/index.ts'
import type { Ctx } from '../ctx.ts'
import { shiftDay } from '../organisation/index.ts'
import { addPerson } from '../people/index.ts'
import { approvePost, createPost, getPost, schedulePost, submitPost } from '../posts/index.ts'
import type { Channels } from './channels.ts'
import { addPicture } from './posts.ts'
import type { Staff } from './staff.ts'
import type { Units } from './units.ts'

type Demo = Pick<App, 'as' | 'runJobs'>

/**
 * What the families of the home say: Nora's mother took her yes back after a picture was published, Sami's answer ends
 * soon, and Théo's father, who has no mail, has just answered what all three are asked.
 */
export async function askFamilies(app: Demo, staff: Staff, { hebergement }: Units, channels: Channels) {
  const ctx = app.as(staff.nadia)
  const today = ctx.now().toISOString().slice(0, 10)
  const child = async (name: string, bornYear: number, parent: string, email: string | null) => {
    const personId = await addPerson(ctx, { name, kind: 'beneficiary', minor: true, unitId: hebergement })
    await describeShown(ctx, { personId, bornYear })
    return {
      personId,
      holderId: await addHolder(ctx, { personId, name: parent, authority: 'parent', email }),
    }
  }
  const nora = await child('Nora Diallo', 2014, 'Awa Diallo', 'awa.diallo@famille.example')
  const sami = await child('Sami Benali', 2012, 'Leïla Benali', 'leila.benali@famille.example')
  const theo = await child('Théo Marchand', 2015, 'Luc Marchand', null)

  const { token } = await makeLink(ctx, { holderId: nora.holderId, sentBy: 'letter' })
  await answerEverything(app.as({ kind: 'visitor' }), token, 'yes')
  await publishPicture(app, staff, { personId: nora.personId, channelId: channels.trial })
  await answerEverything(app.as({ kind: 'visitor' }), token, 'no')

  await recordConsent(ctx, {
    personId: sami.personId,
    channelIds: [channels.hebergement],
    answer: 'granted',
    givenOn: shiftDay(today, { days: -320 }),
    untilOn: shiftDay(today, { days: 45 }),
    holders: ['Leïla Benali'],
    evidence: 'Formulaire signé, dossier du service',
  })
  await openCampaign(ctx, { title: 'Accords de l’année', unitId: hebergement })
  await recordConsent(ctx, {
    personId: theo.personId,
    channelIds: [channels.hebergement],
    answer: 'granted',
    givenOn: today,
    holders: ['Luc Marchand'],
    evidence: 'Réponse sur papier, dossier du service',
  })
  await app.runJobs()
}

async function answerEverything(visitor: Ctx, token: string, answer: 'yes' | 'no') {
  const { groups } = await getFamilyPage(visitor, { token, address: null })
  const keys = groups.flatMap(({ questions }) => questions.map(({ key }) => key))
  const answers = Object.fromEntries(keys.map((key) => [key, answer]))
  await answerAsFamily(visitor, { token, address: null, answers })
}

async function publishPicture(
  app: Demo,
  { nadia, sophie }: Staff,
  { personId, channelId }: { personId: string; channelId: string },
) {
  const { id: postId } = await createPost(app.as(nadia), {
    capacity: 'official',
    language: 'fr',
    text: 'La cabane de l’Hébergement est finie : six semaines de planches, de vis et de patience.',
    channelIds: [channelId],
    mediaIds: [await addPicture(app.as(nadia), [personId])],
  })
  const { revision } = await getPost(app.as(nadia), { postId })
  await submitPost(app.as(nadia), { postId, revision })
  const { contentHash } = await getPost(app.as(sophie), { postId })
  await approvePost(app.as(sophie), { postId, contentHash })
  await schedulePost(app.as(nadia), { postId, publishAt: null })
  await app.runJobs()
}
