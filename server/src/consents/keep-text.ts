import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { organisationOf } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import type { Form } from './questions.ts'
import type { FamilyLanguage } from './types.ts'
import { EDITION } from './wording/index.ts'

/** What a form says, word for word, and nothing of who reads it: its hash is the same for everyone who read it. */
export function textOf({ points, groups }: Form, language: FamilyLanguage): { digest: string; body: string } {
  const body = canonicalize({
    edition: EDITION,
    language,
    points,
    groups: groups.map(({ heading, sees, questions }) => ({
      heading,
      sees,
      questions: questions.map(({ key, ask, example }) => ({ key, ask, example })),
    })),
  })
  if (body === undefined) throw new Error('consents: a form has no canonical text')
  return { digest: `sha256:${createHash('sha256').update(body).digest('hex')}`, body }
}

/** Keeps the words that were on the page, once. @returns the id of the text */
export async function keepText(
  ctx: Needs<'db' | 'now' | 'newId' | 'actor'>,
  form: Form,
  language: FamilyLanguage,
): Promise<string> {
  const { digest, body } = textOf(form, language)
  await ctx.db
    .insertInto('consent_text')
    .values({
      organisation_id: organisationOf(ctx.actor),
      id: ctx.newId(),
      language,
      edition: EDITION,
      digest,
      body,
      shown_from: ctx.now(),
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'digest']).doNothing())
    .execute()
  const { id } = await ctx.db
    .selectFrom('consent_text')
    .select('id')
    .where('digest', '=', digest)
    .executeTakeFirstOrThrow()
  return id
}
