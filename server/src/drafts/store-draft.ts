import type { Insertable } from 'kysely'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Tables } from '../db/tables.ts'
import type { Locale } from '../organisation/index.ts'
import { insertMany } from './rows.ts'
import type { NewPassage } from './text-of.ts'
import type { DraftRule, Head, Origin } from './types.ts'

type Writer = Needs<'db' | 'now' | 'newId' | 'actor'>

export async function insertDraft(
  ctx: Writer,
  { origin, originName, head }: { origin: Origin; originName: string; head: Head },
): Promise<string> {
  const id = ctx.newId()
  await ctx.db
    .insertInto('charter_draft')
    .values({
      organisation_id: organisationOf(ctx.actor),
      id,
      origin,
      origin_name: originName.slice(0, 200),
      head: JSON.stringify(head),
      created_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      created_at: ctx.now(),
      updated_at: ctx.now(),
    })
    .execute()
  return id
}

export async function insertPassages(
  ctx: Writer,
  draftId: string,
  passages: (NewPassage & { id: string })[],
): Promise<void> {
  await insertMany(
    ctx,
    'draft_passage',
    passages.map((passage, position) => ({
      organisation_id: organisationOf(ctx.actor),
      draft_id: draftId,
      position,
      ...passage,
    })),
  )
}

/** `settled`: rules that a person took together with the text that holds them; the others wait to be decided. */
export async function insertRules(
  ctx: Writer,
  draftId: string,
  rules: { passageId: string; quote: string; norm: object | null; proposed: DraftRule; words?: string }[],
  settled: boolean,
): Promise<void> {
  const decided: Partial<Insertable<Tables['draft_rule']>> = settled
    ? {
        state: 'accepted',
        decided_at: ctx.now(),
        decided_by: ctx.actor.kind === 'member' ? ctx.actor.personId : null,
      }
    : {}
  await insertMany(
    ctx,
    'draft_rule',
    rules.map(({ passageId, quote, norm, proposed, words }, position) => ({
      organisation_id: organisationOf(ctx.actor),
      id: ctx.newId(),
      draft_id: draftId,
      passage_id: passageId,
      position,
      quote,
      norm: norm && JSON.stringify(norm),
      proposed: JSON.stringify(proposed),
      state: 'open',
      rule: settled ? JSON.stringify(proposed) : null,
      read_words: words ?? '',
      ...decided,
    })),
  )
}

type NewFault = {
  passageId: string | null
  kind: string
  quote: string
  says: Record<Locale, { message: string; suggestion: string }>
}

export async function insertFaults(ctx: Writer, draftId: string, faults: NewFault[]): Promise<void> {
  await insertMany(
    ctx,
    'draft_fault',
    faults.map(({ passageId, kind, quote, says }, position) => ({
      organisation_id: organisationOf(ctx.actor),
      id: ctx.newId(),
      draft_id: draftId,
      passage_id: passageId,
      position,
      kind,
      quote,
      says: JSON.stringify(says),
      state: 'open',
    })),
  )
}
