import { diffCharters, readCharter, writeCharter } from '@balise/charter'
import type { RuleChange } from '@balise/charter'
import { ruleSentence } from '@balise/rules'
import type { Charter } from '@balise/rules'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import type { Locale } from '../organisation/index.ts'
import { compareInput } from './inputs.ts'
import type { CompareInput } from './inputs.ts'
import { charterOf, getWholeDraft } from './queries.ts'
import type { ComparedPassage, ComparedRule, Comparison, DraftPassage, WordRun } from './types.ts'
import { getVersionRow } from './versions.ts'
import { passageView } from './views.ts'
import { wordRuns } from './word-runs.ts'

/**
 * What changes from one version of a draft to another, or to its text as it is now: words by words, and rules.
 *
 * @throws {Refusal} not-allowed · not-found
 */
export async function compareVersions(
  ctx: Needs<'db' | 'actor' | 'now'>,
  input: CompareInput,
): Promise<Comparison> {
  const { draftId, from, to, locale } = compareInput.parse(input)
  return inTransaction(ctx, async (ctx) => {
    const whole = await getWholeDraft(ctx, draftId)
    const versionOf = async (id: string) => {
      const version = await getVersionRow(ctx, id)
      if (version.draftId !== draftId) throw new Refusal('not-found', { what: 'draft-version', id })
      return { passages: version.passages, charter: readCharter(version.source) }
    }
    const before = await versionOf(from)
    const after = to
      ? await versionOf(to)
      : { passages: whole.passages.map(passageView), charter: readCharter(writeCharter(charterOf(whole))) }
    return {
      passages: comparePassages(before.passages, after.passages),
      rules: compareRules(before.charter, after.charter, locale),
    }
  })
}

/** Passages by their ids, in the order of the new text; what left stands where it was. */
export function comparePassages(before: DraftPassage[], after: DraftPassage[]): ComparedPassage[] {
  const known = new Map(before.map((passage) => [passage.id, passage]))
  const kept = new Set(after.map(({ id }) => id))
  const compared: ComparedPassage[] = []
  let read = 0
  const leaveUntil = (id: string | undefined) => {
    for (; read < before.length && before[read]!.id !== id; read++)
      if (!kept.has(before[read]!.id)) compared.push(withRuns(before[read]!, 'removed'))
  }
  for (const passage of after) {
    const old = known.get(passage.id)
    if (old && before.findIndex(({ id }) => id === old.id) >= read) leaveUntil(old.id)
    if (!old) compared.push(withRuns(passage, 'added'))
    else if (old.words === passage.words) compared.push(withRuns(passage, 'same'))
    else compared.push({ ...withRuns(passage, 'changed'), runs: wordRuns(old.words, passage.words) })
  }
  leaveUntil(undefined)
  return compared
}

function withRuns(
  { id, kind, number, words }: DraftPassage,
  change: ComparedPassage['change'],
): ComparedPassage {
  const is: WordRun['is'] = change === 'changed' ? 'same' : change
  return { id, kind, number, change, runs: [{ is, words }] }
}

function compareRules(before: Charter, after: Charter, locale: Locale): ComparedRule[] {
  const { rules } = diffCharters(before, after)
  const view = (change: ComparedRule['change']) => (one: RuleChange) => ({
    id: one.id,
    change,
    before: one.before && ruleSentence(one.before, before, locale),
    after: one.after && ruleSentence(one.after, after, locale),
    fields: one.fields,
    binds: one.binds,
  })
  return [
    ...rules.added.map(view('added')),
    ...rules.changed.map(view('changed')),
    ...rules.removed.map(view('removed')),
  ]
}
