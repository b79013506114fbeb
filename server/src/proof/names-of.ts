import { getCharterInForce } from '../charter/index.ts'
import type { Needs } from '../ctx.ts'
import { listPeopleById } from '../people/index.ts'
import type { PostRecord } from '../posts/index.ts'
import type { Named } from './types.ts'

type Reader = Needs<'db' | 'now' | 'actor'>

/** As people were called when the charter was asked; as they are called today when it was not about them. */
export async function namesOf(
  ctx: Reader,
  { post, verdicts, content }: PostRecord,
): Promise<(id: string) => Named> {
  const ids = [post.authorId, ...post.approvals.map(({ personId }) => personId)]
  const shown = content?.says.media.flatMap(({ persons }) => persons) ?? []
  const today = await listPeopleById(ctx, [...new Set([...ids, ...shown])])
  const then = verdicts.flatMap(({ facts }) => facts.organisation.people ?? [])
  const names = new Map([...today, ...then].map(({ id, name }) => [id, name]))
  return (id) => ({ id, name: names.get(id) ?? id })
}

/** Under which roles someone agreed, in the charter's words. */
export async function rolesOf(
  ctx: Reader,
  { verdicts }: PostRecord,
): Promise<(personId: string) => string[]> {
  const last = verdicts.at(-1)
  if (!last) return () => []
  const { charter } = await getCharterInForce(ctx, last.at)
  const people = new Map(
    verdicts.flatMap(({ facts }) => facts.organisation.people ?? []).map((one) => [one.id, one]),
  )
  const day = last.at.toISOString().slice(0, 10)
  return (personId) => {
    const person = people.get(personId)
    const mandates = (person?.mandates ?? []).filter(
      ({ from, until }) => from <= day && (!until || day <= until),
    )
    const held = [...(person?.roles ?? []), ...mandates.map(({ role }) => role)]
    return [...new Set(held)].map((role) => charter.roles[role] ?? role)
  }
}
