import { readCharter } from '@balise/charter'
import { ruleSentence } from '@balise/rules'
import { inTransaction, memberOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { getReview, getVersionRow } from '../drafts/index.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation, listUnits } from '../organisation/index.ts'
import { getPerson, namesOf } from '../people/index.ts'
import { admit } from './admit.ts'
import { consultationInput, discussionInput } from './inputs.ts'
import type { ConsultationInput, DiscussionInput } from './inputs.ts'
import { canRunConsultations, isInvited } from './policy.ts'
import { selectConsultations, selectSuggestions, selectTemperatures } from './rows.ts'
import type { ConsultationRow } from './rows.ts'
import { totalsOf } from './totals.ts'
import type { Answer, ConsultationItem, ConsultationView, DiscussionView } from './types.ts'
import { consultationItem, stateOf, suggestionView } from './views.ts'

type Reader = Needs<'db' | 'now' | 'actor'>

/** Those that the reader is invited to, or that they run: the last to open first. */
export async function listConsultations(ctx: Reader): Promise<ConsultationItem[]> {
  const { personId } = memberOf(ctx.actor)
  return inTransaction(ctx, async (ctx) => {
    const rows = await selectConsultations(ctx)
    if (rows.length === 0) return []
    const person = await getPerson(ctx, { personId })
    return itemsOf(
      ctx,
      rows.filter((row) => canRunConsultations(ctx.actor) || isInvited(row, person)),
    )
  })
}

async function itemsOf(ctx: Reader, rows: ConsultationRow[]): Promise<ConsultationItem[]> {
  const units = await listUnits(ctx)
  const items: ConsultationItem[] = []
  for (const row of rows) {
    const { source, number } = await getVersionRow(ctx, row.draft_version_id)
    items.push(
      consultationItem(row, {
        title: readCharter(source).title,
        versionNumber: number,
        units,
        now: ctx.now(),
      }),
    )
  }
  return items
}

/**
 * The text that people are asked about, with what the reader said of it. Before its first day the text is not shown to
 * those who are invited.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getConsultation(ctx: Reader, input: ConsultationInput): Promise<ConsultationView> {
  const { consultationId, locale } = consultationInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { row, invited, personId } = await admit(ctx, consultationId)
    const mayRun = canRunConsultations(ctx.actor)
    const state = stateOf(row, ctx.now())
    const version = await getVersionRow(ctx, row.draft_version_id)
    const charter = readCharter(version.source)
    const [item] = await itemsOf(ctx, [row])
    const answers = await selectTemperatures(ctx, [consultationId])
    const totals = totalsOf(answers)
    const own = new Map(
      answers.filter((one) => one.person_id === personId).map((one) => [one.rule_id, one.answer]),
    )
    const said = (await selectSuggestions(ctx, row.draft_id)).filter(
      (one) => one.consultation_id === consultationId && (mayRun || one.author_id === personId),
    )
    const names = await namesOf(ctx, [
      row.opened_by,
      ...said.flatMap((one) => [one.author_id, one.closed_by]),
    ])
    const suggestions = said.map((one) =>
      suggestionView(one, { passages: version.passages, names, readerId: personId }),
    )
    const shown = mayRun || state !== 'coming'
    const blocks = charter.articles.flatMap(({ blocks }) => blocks)
    let next = 0

    return {
      ...item!,
      organisation: (await getOrganisation(ctx)).name,
      openedBy: names.get(row.opened_by) ?? null,
      mayAnswer: invited && state === 'open',
      mayRun,
      answered: new Set(answers.map((one) => one.person_id)).size,
      passages: shown
        ? version.passages.map((passage) => {
            // Passages that are not headings of articles are the blocks of the file, in its order.
            const block = passage.kind === 'article' ? undefined : blocks[next++]
            return {
              ...passage,
              rules: (block?.rules ?? []).flatMap((id) => {
                const rule = charter.rules.find((one) => one.id === id)
                const ruleId = version.ruleIds[id]
                if (!rule || !ruleId) return []
                return {
                  id: ruleId,
                  sentence: ruleSentence(rule, charter, locale),
                  effect: rule.effect,
                  own: (own.get(ruleId) as Answer | undefined) ?? null,
                  totals: totals.get(ruleId) ?? null,
                }
              }),
              suggestions: suggestions.filter(({ anchor }) => anchor.passageId === passage.id),
            }
          })
        : [],
    }
  })
}

/**
 * All that was said of a draft, each thing on the passage where it stands now, for those who write it.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function getDiscussion(ctx: Reader, input: DiscussionInput): Promise<DiscussionView> {
  if (!canRunConsultations(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-discussion' })
  const { personId } = memberOf(ctx.actor)
  const { draftId } = discussionInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const { passages } = await getReview(ctx, { draftId })
    const rows = await selectSuggestions(ctx, draftId)
    const consultations = await selectConsultations(ctx, draftId)
    const answers = await selectTemperatures(
      ctx,
      consultations.map(({ id }) => id),
    )
    const names = await namesOf(
      ctx,
      rows.flatMap((row) => [row.author_id, row.closed_by]),
    )
    return {
      suggestions: rows.map((row) => suggestionView(row, { passages, names, readerId: personId })),
      totals: Object.fromEntries(totalsOf(answers)),
      consultations: await itemsOf(ctx, consultations),
    }
  })
}
