import { CharterMistakes, readCharter, writeCharter } from '@balise/charter'
import type { Mistake } from '@balise/charter'
import type { Charter } from '@balise/rules'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { namesOf } from '../people/index.ts'
import { composeCharter } from './compose-charter.ts'
import { draftInput } from './inputs.ts'
import type { DraftInput } from './inputs.ts'
import { canWriteDrafts } from './policy.ts'
import { findImport, getDraftRow, selectFaults, selectPassages, selectRules } from './rows.ts'
import type { DraftRow, FaultRow, PassageRow, RuleRow } from './rows.ts'
import type { DraftView, ReviewView } from './types.ts'
import { selectVersions, versionItem } from './versions.ts'
import {
  faultView,
  groupsOf,
  importView,
  passageView,
  progressOf,
  proposalView,
  standingOf,
} from './views.ts'

type Reader = Needs<'db' | 'actor' | 'now'>

export type WholeDraft = { draft: DraftRow; passages: PassageRow[]; rules: RuleRow[]; faults: FaultRow[] }

/**
 * A draft with all that it is made of, for those who write it.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getWholeDraft(ctx: Reader, draftId: string): Promise<WholeDraft> {
  if (!canWriteDrafts(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-draft' })
  return {
    draft: await getDraftRow(ctx, draftId),
    passages: await selectPassages(ctx, draftId),
    rules: await selectRules(ctx, draftId),
    faults: await selectFaults(ctx, draftId),
  }
}

/** What is broken first, then how far the review is, and whether the file could be adopted as it is. */
export async function getDraft(ctx: Reader, input: DraftInput): Promise<DraftView> {
  const { draftId, locale } = draftInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const whole = await getWholeDraft(ctx, draftId)
    const { draft, passages, rules, faults } = whole
    const file = await findImport(ctx, draftId)
    const versions = await selectVersions(ctx, draftId)
    const standing = standingOf(passages)
    const names = await namesOf(ctx, [
      ...faults.map((row) => row.decided_by),
      ...versions.map((row) => row.made_by),
    ])
    return {
      id: draft.id,
      title: draft.head.title,
      version: draft.head.version,
      origin: draft.origin as DraftView['origin'],
      originName: draft.origin_name,
      createdAt: draft.created_at.toISOString(),
      importing: file ? importView(file).state : null,
      percent: file?.percent ?? 100,
      progress: progressOf(rules),
      openFaults: faults.filter(({ state }) => state === 'open').length,
      versions: versions.length,
      revision: draft.revision,
      head: draft.head,
      file: file ? importView(file) : null,
      passages: passages.map(passageView),
      contributions: draft.contributions,
      faults: faults.map((row) => faultView(row, { standing, names, locale })),
      history: versions.map((row) => versionItem(row, names)),
      mistakes: passages.length === 0 ? [] : mistakesOf(writeCharter(charterOf(whole))),
    }
  })
}

/** Every sentence with the rule that it could become, and what was decided of it. */
export async function getReview(ctx: Reader, input: DraftInput): Promise<ReviewView> {
  const { draftId, locale } = draftInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { draft, passages, rules, faults } = await getWholeDraft(ctx, draftId)
    const names = await namesOf(
      ctx,
      [...rules, ...faults].map((row) => row.decided_by),
    )
    const standing = standingOf(passages)
    const proposals = rules.map((row) => proposalView(row, { head: draft.head, standing, names, locale }))
    return {
      id: draft.id,
      title: draft.head.title,
      head: draft.head,
      passages: passages.map(passageView),
      proposals,
      faults: faults.map((row) => faultView(row, { standing, names, locale })),
      progress: progressOf(rules),
      groups: groupsOf(proposals),
    }
  })
}

export type DraftFile = { title: string; version: string; source: string; mistakes: Mistake[] }

/**
 * The charter's file as the draft makes it now, whatever is still open; only rules that someone confirmed are in it.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getDraftFile(ctx: Reader, input: DraftInput): Promise<DraftFile> {
  const { draftId } = draftInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const whole = await getWholeDraft(ctx, draftId)
    const source = writeCharter(charterOf(whole))
    const { title, version } = whole.draft.head
    return { title, version, source, mistakes: mistakesOf(source) }
  })
}

export function charterOf({ draft, passages, rules }: WholeDraft): Charter {
  const confirmed = rules.flatMap(({ passage_id: passageId, quote, rule }) =>
    rule ? [{ passageId, quote, rule }] : [],
  )
  return composeCharter(draft.head, passages, confirmed)
}

export function mistakesOf(source: string): Mistake[] {
  try {
    readCharter(source)
    return []
  } catch (error) {
    if (error instanceof CharterMistakes) return error.mistakes
    throw error
  }
}
