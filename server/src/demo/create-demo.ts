import { readTemplate } from '@balise/charter'
import { adoptCharter, recordFormality } from '../adoption/index.ts'
import type { App } from '../app.ts'
import type { Ctx } from '../ctx.ts'
import { startDraft } from '../drafts/index.ts'
import { listTenants } from '../jobs/queue.ts'
import { createOrganisation } from '../organisation/index.ts'
import { getTrainingManagement, takeProposals } from '../training/index.ts'
import { addChildren } from './children.ts'
import { openChannels } from './channels.ts'
import { askFamilies } from './families.ts'
import { writePosts } from './posts.ts'
import { addStaff } from './staff.ts'
import type { DemoAccount } from './staff.ts'
import { addUnits } from './units.ts'

/**
 * Makes « Les Tilleuls », invented from end to end, in an installation where nobody is yet: a day centre and a home,
 * their charter and the one that follows it, their channels, what families answer, and posts in several states.
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
  const units = await addUnits(system)
  const channels = await openChannels(system, units)
  const children = await addChildren(system, units, channels)
  const { staff, accounts } = await addStaff(app, organisationId, units)
  await writePosts(app, staff, channels, children)
  await askFamilies(app, staff, units, channels)
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
