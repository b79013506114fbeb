import { deepEqual, equal, match, ok } from 'node:assert/strict'
import test from 'node:test'
import { readCharter } from '@balise/charter'
import { givenMember, givenOrganisation } from '../../test/given.ts'
import { refuses } from '../../test/refuses.ts'
import { testApp } from '../../test/test-app.ts'
import { inTransaction } from '../ctx.ts'
import type { Member } from '../ctx.ts'
import { addPassage, getDraftFile, getReview, settleGroup, settleProposal, startDraft } from './index.ts'
import type { DraftRule, ProposalView } from './index.ts'
import { insertRules } from './store-draft.ts'

const app = await testApp()

const READING = { modality: 'prohibition', confidence: 0.9, why: '« pas plus de »', bearer: null }
const CAP: DraftRule = {
  id: 'frequency-cap-1',
  kind: 'frequency-cap',
  on: [],
  effect: 'block',
  parameters: { max: 4, per: 'week' },
  exceptions: [],
  holes: ['count'],
  examples: [],
}
const SOURCE: DraftRule = {
  ...CAP,
  id: 'source-1',
  kind: 'source',
  effect: 'review',
  parameters: {},
  holes: [],
}

/** A draft of one article, with these proposals under its sentences. */
async function givenReview(proposed: DraftRule[] = [CAP]) {
  const { organisationId, administrator } = await givenOrganisation(app, { charter: false })
  const second = await givenMember(app, organisationId, {
    name: 'Sophie Marchal',
    roles: ['administrator'],
    signed: false,
  })
  const ctx = app.as(administrator)
  const draftId = await startDraft(ctx, { from: 'scratch', title: 'Charte' })
  let afterId = await addPassage(ctx, { draftId, kind: 'article', words: 'Groupes privés' })
  for (const rule of proposed) {
    const quote = `Phrase pour ${rule.id}.`
    afterId = await addPassage(ctx, { draftId, afterId, kind: 'paragraph', words: quote })
    await inTransaction(ctx, (ctx) =>
      insertRules(ctx, draftId, [{ passageId: afterId, quote, norm: READING, proposed: rule }], false),
    )
  }
  return { draftId, administrator, second }
}

const proposals = async (by: Member, draftId: string): Promise<ProposalView[]> =>
  (await getReview(app.as(by), { draftId })).proposals
const fileOf = async (by: Member, draftId: string) =>
  readCharter((await getDraftFile(app.as(by), { draftId })).source)

test('nothing that was not confirmed becomes a rule', async () => {
  const { draftId, administrator } = await givenReview()
  deepEqual((await fileOf(administrator, draftId)).rules, [])
  const [proposal] = await proposals(administrator, draftId)
  match(proposal!.sentence, /quatre publications par semaine/)
  deepEqual(
    proposal!.holes.map(({ name }) => name),
    ['count'],
  )
})

test('a confirmed rule stands under its sentence, and the hole without an answer stays open', async () => {
  const { draftId, administrator } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  await settleProposal(app.as(administrator), { proposalId: id, revision, decision: 'accept' })
  const [rule] = (await fileOf(administrator, draftId)).rules
  equal(rule!.quote, 'Phrase pour frequency-cap-1.')
  deepEqual(rule!.holes, ['count'])
})

test('the answer to a hole is a setting of the rule', async () => {
  const { draftId, administrator } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  const answers = { count: 'channel' }
  await settleProposal(app.as(administrator), { proposalId: id, revision, decision: 'accept', answers })
  const [rule] = (await fileOf(administrator, draftId)).rules
  deepEqual(rule!.holes, [])
  equal(rule!.parameters.count, 'channel')
})

test('whoever decides second sees what the first decided, and may then change it', async () => {
  const { draftId, administrator, second } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  await settleProposal(app.as(administrator), { proposalId: id, revision, decision: 'read' })
  const late = { proposalId: id, decision: 'reject', reason: 'Trop strict' } as const
  await refuses(settleProposal(app.as(second), { ...late, revision }), 'stale-decision', {
    by: 'Nadia Lambert',
    state: 'read',
    revision: 2,
  })
  equal((await proposals(second, draftId))[0]!.state, 'read')
  await settleProposal(app.as(second), { ...late, revision: 2 })
  const [now] = await proposals(second, draftId)
  deepEqual(
    [now!.state, now!.decided?.by, now!.decided?.reason],
    ['rejected', 'Sophie Marchal', 'Trop strict'],
  )
})

test('a rule that the charter’s reader would refuse is not kept', async () => {
  const { draftId, administrator } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  const adjust = (rule: object) =>
    settleProposal(app.as(administrator), {
      proposalId: id,
      revision,
      decision: 'adjust',
      rule: { kind: 'frequency-cap', effect: 'block', on: [], parameters: { max: 4 }, holes: [], ...rule },
    })
  await refuses(adjust({ parameters: { max: -1 } }), 'rule-faulty')
  await refuses(adjust({ on: ['Facebook:groupe'] }), 'rule-faulty')
  await refuses(adjust({ kind: 'topic-scope', parameters: { words: ['x'] }, effect: 'block' }), 'rule-faulty')
  await adjust({ parameters: { max: 3, per: 'week', count: 'author' }, on: ['facebook:group'] })
  const [rule] = (await fileOf(administrator, draftId)).rules
  deepEqual([rule!.on, rule!.parameters.max], [['facebook:group'], 3])
})

test('a sentence is set aside with a reason, never without', async () => {
  const { draftId, administrator } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  const reject = { proposalId: id, revision, decision: 'reject' } as const
  await refuses(settleProposal(app.as(administrator), { ...reject, reason: ' ' }), 'reason-missing')
})

test('a rule of a role that the charter does not declare declares it', async () => {
  const { draftId, administrator } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  await settleProposal(app.as(administrator), {
    proposalId: id,
    revision,
    decision: 'adjust',
    rule: { kind: 'publish-roles', effect: 'block', parameters: { roles: ['moderator'] } },
  })
  equal((await fileOf(administrator, draftId)).roles.moderator, 'Modératrice ou modérateur')
})

test('sure proposals of one kind are settled together, whole or not at all', async () => {
  const { draftId, administrator, second } = await givenReview([SOURCE, { ...SOURCE, id: 'source-2' }, CAP])
  const { groups, proposals: shown } = await getReview(app.as(administrator), { draftId })
  deepEqual(
    groups.map(({ kind, proposalIds }) => [kind, proposalIds.length]),
    [['source', 2]],
  )
  const members = shown.filter(({ id }) => groups[0]!.proposalIds.includes(id))
  const together = members.map(({ id, revision }) => ({ proposalId: id, revision }))

  const [first] = members
  await settleProposal(app.as(second), {
    proposalId: first!.id,
    revision: first!.revision,
    decision: 'read',
  })
  const group = { draftId, decision: 'accept', proposals: together } as const
  await refuses(settleGroup(app.as(administrator), group), 'stale-decision')
  equal((await proposals(administrator, draftId))[1]!.state, 'open')

  const now = (await proposals(administrator, draftId)).slice(0, 2)
  const { settled } = await settleGroup(app.as(administrator), {
    ...group,
    proposals: now.map(({ id, revision }) => ({ proposalId: id, revision })),
  })
  equal(settled, 2)
  ok((await fileOf(administrator, draftId)).rules.length === 2)
})

test('only those who answer for the organisation settle a sentence', async () => {
  const { draftId, administrator } = await givenReview()
  const [{ id, revision }] = (await proposals(administrator, draftId)) as [ProposalView]
  const sofia = { ...administrator, roles: ['educator'] }
  const accept = { proposalId: id, revision, decision: 'accept' } as const
  await refuses(settleProposal(app.as(sofia), accept), 'not-allowed')
  const elsewhere = await givenReview()
  await refuses(settleProposal(app.as(elsewhere.administrator), accept), 'not-found')
})
