import type { Needs } from '../ctx.ts'
import { listReminders } from '../reminders/index.ts'
import { getSignatures } from '../signing/index.ts'
import type { LackView } from './types.ts'
import type { Words } from './words.ts'

/** What is known of whoever has not signed, or was not trained: since when they are asked, or that they said no. */
export type Asked = { signature: Map<string, Pick<LackView, 'todo' | 'since'>>; training: string }

export async function whatWasAsked(
  ctx: Needs<'db' | 'actor' | 'now'>,
  versionId: string,
  words: Words['asked'],
): Promise<Asked> {
  const { lines } = await getSignatures(ctx, { versionId })
  const told = await listReminders(ctx, 'signature', versionId)
  const signature = new Map(
    lines.map(({ person, state, at }) => {
      const sent = told.get(person.id) ?? []
      const todo =
        state === 'declined' ? words.declined : sent.length > 0 ? words.told(sent.length - 1) : words.toAsk
      return [person.id, { todo, since: state === 'declined' ? at : (sent[0]?.at ?? null) }]
    }),
  )
  return { signature, training: words.training }
}

/** A lack of the engine's, with what Balise has done about it. */
export function withAsked(lack: LackView, kind: string, { signature, training }: Asked): LackView {
  if (kind === 'training') return { ...lack, todo: training }
  const known = kind === 'acknowledgement' && lack.who ? signature.get(lack.who.id) : undefined
  return known ? { ...lack, todo: known.todo, since: known.since ?? lack.since } : lack
}
