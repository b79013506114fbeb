import { equal, ok } from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { readCharter } from '@balise/charter'
import { compile } from '@balise/rules'
import { givenOrganisation } from '../../test/given.ts'
import { testApp } from '../../test/test-app.ts'
import { adoptVersion, getCharterInForce } from '../charter/index.ts'
import {
  getDraft,
  getDraftFile,
  getReview,
  leaveFaults,
  settleFault,
  settleGroup,
  settleProposal,
  startImport,
} from './index.ts'

const SEED = join(import.meta.dirname, '../../../../shared/charters/seed-000-jacinthes-loomio.txt')
const MOST_DECISIONS = 60

const app = await testApp()

test(
  'a reviewer takes a charter of six pages from its file to a running charter in sixty decisions at most',
  { skip: existsSync(SEED) ? false : 'the charters that came with the project are not on this machine' },
  async (t) => {
    const { administrator } = await givenOrganisation(app, { charter: false })
    const ctx = app.as(administrator)
    const draftId = await startImport(ctx, {
      bytes: new Uint8Array(readFileSync(SEED)),
      fileName: 'charte.txt',
    })
    await app.runJobs()
    const { importing, faults } = await getDraft(ctx, { draftId })
    equal(importing, 'read')

    let decisions = 0
    const asked = await getReview(ctx, { draftId })
    const shown = new Map(asked.proposals.map((proposal) => [proposal.id, proposal]))
    for (const { proposalIds } of asked.groups) {
      await settleGroup(ctx, {
        draftId,
        decision: 'accept',
        proposals: proposalIds.map((id) => ({ proposalId: id, revision: shown.get(id)!.revision })),
      })
      decisions++
    }
    for (const { id, revision, state } of (await getReview(ctx, { draftId })).proposals) {
      if (state !== 'open') continue
      await settleProposal(ctx, { proposalId: id, revision, decision: 'accept' })
      decisions++
    }
    const sentences = decisions
    const furniture = faults.filter(({ kind }) => kind === 'furniture')
    if (furniture.length > 0) {
      const together = furniture.map(({ id, revision }) => ({ faultId: id, revision }))
      await leaveFaults(ctx, { faults: together, reason: 'Hors du texte' })
      decisions++
    }
    for (const { id, revision, kind } of faults) {
      if (kind === 'furniture') continue
      await settleFault(ctx, { faultId: id, revision, decision: 'leave', reason: 'À reprendre ensuite' })
      decisions++
    }
    const { progress } = await getReview(ctx, { draftId })
    t.diagnostic(
      `${decisions} decisions: ${sentences} for ${progress.total} sentences in ${asked.groups.length} groups and alone, the others for ${faults.length} faults`,
    )
    equal((await getDraft(ctx, { draftId })).openFaults, 0)
    equal(progress.open, 0)
    ok(progress.total > 20, `${progress.total} sentences were read`)
    ok(decisions <= MOST_DECISIONS, `${decisions} decisions`)

    const { source, mistakes } = await getDraftFile(ctx, { draftId })
    equal(mistakes.length, 0)
    equal(compile(readCharter(source)).charter.rules.length, progress.total)
    const now = app.as(administrator).now()
    await adoptVersion(ctx, {
      source,
      adoptedBy: 'Conseil d’administration',
      adoptedAt: now,
      effectiveAt: now,
    })
    equal((await getCharterInForce(ctx)).charter.rules.length, progress.total)
  },
)
