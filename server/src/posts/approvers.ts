import type { Finding } from '@balise/rules'
import type { Member, Needs } from '../ctx.ts'
import { listHolders, listPeopleById } from '../people/index.ts'
import type { PersonView } from '../people/index.ts'
import { mayAnswer, openOf, personsAwaited, rolesAwaited } from './asked.ts'
import { checkPostIfCharter } from './check-post.ts'
import type { CheckCtx } from './check-post.ts'
import { publishHourOf } from './queries.ts'
import type { Post } from './queries.ts'

/** Roles held for good, and those of the mandates that run today. Whoever has left holds none. */
export const rolesOf = ({ roles, mandates, leftAt }: PersonView): string[] =>
  leftAt === null ? [...roles, ...mandates.filter(({ running }) => running).map(({ role }) => role)] : []

/** Who can answer what is open, and can sign in to do it. Never the author. */
export async function listApprovers(
  ctx: Needs<'db' | 'now' | 'actor'>,
  { authorId }: Pick<Post, 'authorId'>,
  open: Finding[],
): Promise<string[]> {
  const people = [
    ...(await listHolders(ctx, rolesAwaited(open))),
    ...(await listPeopleById(ctx, personsAwaited(open))),
  ]
  const able = people.filter(
    (person) =>
      person.id !== authorId &&
      person.hasAccount &&
      person.leftAt === null &&
      open.some((finding) => mayAnswer(finding, { id: person.id, roles: rolesOf(person) })),
  )
  return [...new Set(able.map(({ id }) => id))]
}

/** Whether this person's agreement would answer anything that the charter asks of this post. */
export async function mayAnswerFor(ctx: CheckCtx, { personId }: Member, post: Post): Promise<boolean> {
  const question = { publishAt: publishHourOf(post, ctx.now()), approvals: [], planned: true }
  const check = await checkPostIfCharter(ctx, post, question)
  const [person] = await listPeopleById(ctx, [personId])
  if (!check || !person) return false
  return openOf(check.answers, []).some((finding) =>
    mayAnswer(finding, { id: personId, roles: rolesOf(person) }),
  )
}
