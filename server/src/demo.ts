import { readTemplate } from '@balise/charter'
import type { App } from './app.ts'
import { adoptCharter, recordFormality } from './adoption/index.ts'
import { acknowledgeVersion, getCharterInForce } from './charter/index.ts'
import { openChannel } from './channels/index.ts'
import type { OpenChannelInput } from './channels/index.ts'
import { listConsents, recordConsent, withdrawConsent } from './consents/index.ts'
import type { Ctx, Member } from './ctx.ts'
import { startDraft } from './drafts/index.ts'
import { listTenants } from './jobs/queue.ts'
import { addMedia, describeMedia } from './media/index.ts'
import { addUnit, createOrganisation } from './organisation/index.ts'
import { addPerson, openAccount } from './people/index.ts'
import { createPost, getPost, refusePost, schedulePost, submitPost } from './posts/index.ts'
import type { CreatePostInput } from './posts/index.ts'
import { getTrainingManagement, takeProposals } from './training/index.ts'

export type DemoAccount = { email: string; password: string; says: string }

/**
 * Makes « Les Tilleuls », invented from end to end, in an installation where nobody is yet: a day centre and a home,
 * their charter and the one that follows it, their channels, what families agreed to, and posts in several states.
 *
 * @param begins  called before the first line is written
 * @returns the accounts, with passwords that are not kept anywhere; empty when the installation has an organisation
 */
export async function createDemoIfEmpty(
  app: Pick<App, 'as' | 'runJobs'>,
  begins = () => {},
): Promise<DemoAccount[]> {
  const visitor = app.as({ kind: 'visitor' })
  if ((await listTenants(visitor.db)).length > 0) return []

  begins()
  const organisationId = await createOrganisation(visitor, ORGANISATION)
  const system = app.as({ kind: 'system', organisationId, job: 'demo' })
  await adopt(system)
  const units = {
    jour: await addUnit(system, { name: 'Accueil de jour', slug: 'jour' }),
    hebergement: await addUnit(system, { name: 'Hébergement', slug: 'hebergement' }),
  }
  const channels = await openChannels(system, units)
  const children = await addChildren(system, units, channels)
  const { staff, accounts } = await addStaff(app, organisationId, units)
  await writePosts(app, staff, channels, children)
  await startDraft(system, { from: 'template', template: 'asbl' })
  return accounts
}

const DAY = 86_400_000

/** Adopted a month ago by seven votes, posted before and not deposited yet; its examples make the training. */
async function adopt(system: Ctx) {
  const daysAgo = (days: number) => new Date(system.now().getTime() - days * DAY).toISOString().slice(0, 10)
  const { adoptionId } = await adoptCharter(system, {
    source: readTemplate('asbl'),
    body: 'Conseil d’administration',
    decidedOn: daysAgo(31),
    effectiveOn: daysAgo(30),
    reviewOn: daysAgo(-335),
    present: 8,
    needed: 6,
    votesFor: 7,
    votesAgainst: 0,
    votesAbstain: 1,
    country: 'be',
    status: 'employer',
    staffCount: 41,
  })
  const done = { adoptionId, outcome: 'done' } as const
  await recordFormality(system, { ...done, formality: 'be-posting', doneOn: daysAgo(47) })
  await recordFormality(system, { ...done, formality: 'be-copy', doneOn: daysAgo(30) })
  const { proposals } = await getTrainingManagement(system, { locale: 'fr' })
  await takeProposals(system, { keys: proposals.slice(0, 8).map(({ key }) => key) })
}

const ORGANISATION = {
  slug: 'les-tilleuls',
  name: 'Les Tilleuls',
  names: ['ASBL Les Tilleuls'],
  domains: ['lestilleuls.example'],
  trustedDomains: ['rtbf.be', 'aviq.be'],
  contacts: {
    communication: { name: 'Cellule communication', email: 'com@lestilleuls.example' },
    direction: { name: 'Direction', email: 'direction@lestilleuls.example' },
    reports: { name: 'Signalements', email: 'signalement@lestilleuls.example' },
  },
}

type Units = Record<'jour' | 'hebergement', string>

async function openChannels(system: Ctx, units: Units) {
  const open = (channel: Pick<OpenChannelInput, 'slug' | 'name' | 'network'> & Partial<OpenChannelInput>) =>
    openChannel(system, {
      connector: 'manual',
      surface: 'page',
      audience: 'public',
      authorisedBy: 'Conseil d’administration',
      authorisedOn: '2025-12-01',
      ...channel,
    })
  const group = { network: 'facebook', surface: 'group', audience: 'members' } as const
  return {
    page: await open({ slug: 'fb-page', name: 'Page Facebook', network: 'facebook' }),
    jour: await open({ ...group, slug: 'fb-jour', name: 'Groupe Accueil de jour', unitId: units.jour }),
    hebergement: await open({
      ...group,
      slug: 'fb-heb',
      name: 'Groupe Hébergement',
      unitId: units.hebergement,
    }),
    linkedin: await open({ slug: 'li-page', name: 'Page LinkedIn', network: 'linkedin' }),
    trial: await open({
      slug: 'demonstration',
      name: 'Réseau de démonstration',
      network: 'fake',
      connector: 'fake',
      handle: 'lestilleuls',
    }),
  }
}

type Channels = Awaited<ReturnType<typeof openChannels>>

/** Lucas may be shown everywhere, Emma in the group of her unit only; Hugo's family took its answer back. */
async function addChildren(system: Ctx, { jour }: Units, { page, jour: group, trial }: Channels) {
  const child = (name: string) => addPerson(system, { name, kind: 'beneficiary', minor: true, unitId: jour })
  const family = (name: string) => addPerson(system, { name, kind: 'family' })
  const answer = (personId: string, answer: 'granted' | 'refused', channelIds: string[], holder: string) =>
    recordConsent(system, {
      personId,
      channelIds,
      answer,
      givenOn: '2025-09-01',
      holders: [holder],
      evidence: 'Formulaire signé, dossier du service',
    })

  const [lucas, emma, hugo] = [
    await child('Lucas Moreau'),
    await child('Emma Claes'),
    await child('Hugo Peeters'),
  ]
  for (const name of ['Claire Moreau', 'Katrien Claes', 'Johan Peeters']) await family(name)
  await answer(lucas, 'granted', [page, group, trial], 'Claire Moreau')
  await answer(emma, 'granted', [group], 'Katrien Claes')
  await answer(emma, 'refused', [page, trial], 'Katrien Claes')
  await answer(hugo, 'granted', [group], 'Johan Peeters')
  for (const { id } of await listConsents(system, { personId: hugo }))
    await withdrawConsent(system, { consentId: id })
  return { lucas, emma, hugo }
}

type Children = Awaited<ReturnType<typeof addChildren>>

/** Each with an account and the charter signed. */
async function addStaff(app: Pick<App, 'as'>, organisationId: string, { jour }: Units) {
  const system = app.as({ kind: 'system', organisationId, job: 'demo' })
  const accounts: DemoAccount[] = []

  const add = async (
    name: string,
    role: string,
    says: string,
    unitId: string | null = null,
  ): Promise<Member> => {
    const [firstName = ''] = name.toLowerCase().split(' ')
    const email = `${firstName}@lestilleuls.example`
    const password = drawPassword(system.random)
    const personId = await addPerson(system, { name, kind: 'staff', email, unitId, roles: [role] })
    const accountId = await openAccount(system, { personId, password, operator: role === 'administrator' })
    accounts.push({ email, password, says: `${name}, ${says}` })

    const member: Member = { kind: 'member', organisationId, personId, accountId, name, roles: [role] }
    const { id, digest } = await getCharterInForce(app.as(member))
    await acknowledgeVersion(app.as(member), { versionId: id, digest })
    return member
  }

  const staff = {
    nadia: await add('Nadia Lambert', 'administrator', 'administre, et voit les mails gardés · administers'),
    bruno: await add('Bruno Leroy', 'unit-head', 'responsable de l’Accueil de jour · heads a unit', jour),
    sofia: await add('Sofia Petit', 'educator', 'éducatrice · educator', jour),
    sophie: await add('Sophie Marchal', 'director', 'directrice · director'),
  }
  return { staff, accounts }
}

type Staff = Awaited<ReturnType<typeof addStaff>>['staff']

/** Twelve signs among thirty-two that nobody confuses: sixty bits. */
function drawPassword(random: Ctx['random']): string {
  const signs = [...random(12)].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32])
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-')
}

async function writePosts(
  app: Pick<App, 'as' | 'runJobs'>,
  staff: Staff,
  channels: Channels,
  children: Children,
) {
  const { nadia, bruno, sofia } = staff
  const write = async (by: Member, content: CreatePostInput) => {
    const { id } = await createPost(app.as(by), { capacity: 'official', language: 'fr', ...content })
    return id
  }
  const submit = async (by: Member, postId: string) => {
    const { revision } = await getPost(app.as(by), { postId })
    await submitPost(app.as(by), { postId, revision })
  }
  const picture = await addPicture(app.as(sofia), [children.lucas, children.emma])
  const secondPicture = await addPicture(app.as(sofia), [children.lucas])

  const published = await write(nadia, {
    text: 'Notre journée portes ouvertes a lieu samedi prochain, de 10 h à 16 h. Venez visiter les ateliers et rencontrer l’équipe.',
    channelIds: [channels.trial],
  })
  await submit(nadia, published)
  await schedulePost(app.as(nadia), { postId: published, publishAt: null })

  const byHand = await write(bruno, {
    text: 'Rappel : la sortie au bois de mardi part à 9 h. Pensez aux bottes et au pique-nique.',
    channelIds: [channels.jour],
  })
  await submit(bruno, byHand)
  await schedulePost(app.as(bruno), { postId: byHand, publishAt: null })
  await app.runJobs()

  const scheduled = await write(nadia, {
    text: 'Nous engageons une éducatrice ou un éducateur à mi-temps pour l’Hébergement. L’offre complète est sur notre site.',
    channelIds: [channels.linkedin],
    purpose: 'job-offer',
  })
  await submit(nadia, scheduled)
  const inTwoDays = new Date(app.as(nadia).now().getTime() + 2 * DAY)
  await schedulePost(app.as(nadia), { postId: scheduled, publishAt: inTwoDays })

  const toApprove = await write(sofia, {
    capacity: 'professional',
    text: 'Atelier peinture ce matin : les mains étaient plus colorées que les feuilles.',
    channelIds: [channels.jour],
    mediaIds: [picture],
  })
  await submit(sofia, toApprove)

  const refused = await write(sofia, {
    capacity: 'professional',
    text: 'Encore une photo de l’atelier.',
    channelIds: [channels.jour],
    mediaIds: [secondPicture],
  })
  await submit(sofia, refused)
  await refusePost(app.as(bruno), {
    postId: refused,
    reason: 'La photo est proche de celle de ce matin. Gardons-la pour l’album de l’année.',
  })

  await write(nadia, {
    text: 'Les ateliers d’automne ont commencé. Merci aux bénévoles qui les rendent possibles.',
    channelIds: [channels.page],
    mediaIds: [picture],
  })
}

async function addPicture(ctx: Ctx, personIds: string[]): Promise<string> {
  // Loaded here alone: drawing takes 10 MB, and is done once.
  const { drawChildren } = await import('./demo-picture.ts')
  const bytes = await drawChildren(personIds.length)
  const { id } = await addMedia(ctx, { bytes, fileName: 'atelier-peinture.jpg' })
  const alt =
    personIds.length > 1 ? 'Deux enfants peignent côte à côte' : 'Un enfant peint, assis à une table'
  const described = {
    alt,
    faces: personIds.length,
    personIds,
    source: 'own',
    licence: null,
    credit: null,
  } as const
  await describeMedia(ctx, { mediaId: id, ...described })
  return id
}
