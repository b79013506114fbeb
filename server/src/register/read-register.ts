import { listChannels } from '../channels/index.ts'
import { listHistory } from '../consents/index.ts'
import type { HistoryLine } from '../consents/index.ts'
import { inTransaction } from '../ctx.ts'
import type { Needs } from '../ctx.ts'
import { Refusal } from '../errors.ts'
import { getOrganisation } from '../organisation/index.ts'
import type { OrganisationView } from '../organisation/index.ts'
import { namesOf } from '../people/index.ts'
import { canReadRegister } from './policy.ts'

export type RegisterLine = HistoryLine & { person: string; channel: { name: string; slug: string } | null }
export type Register = {
  organisation: OrganisationView
  at: string
  person: string | null
  lines: RegisterLine[]
}

type Reading = Needs<'db' | 'now' | 'actor' | 'networks'>

// About seven hundred pages of paper; a table has no such bound.
const MOST = 20_000
const PAGE = 5_000

/**
 * Every answer, or those about one person, with names instead of ids.
 *
 * @throws {Refusal} not-allowed · register-too-large
 */
export async function readRegister(
  ctx: Reading,
  { personId, most = MOST }: { personId?: string | undefined; most?: number } = {},
): Promise<Register> {
  const register = await readPage(ctx, { personId, limit: most + 1 })
  if (register.lines.length > most) throw new Refusal('register-too-large', { most })
  return register
}

/**
 * Every answer however many there are, in pieces that follow each other; the first may be empty.
 *
 * @throws {Refusal} not-allowed
 */
export async function* eachPageOfRegister(ctx: Reading, limit = PAGE): AsyncGenerator<Register> {
  let page = await readPage(ctx, { limit })
  yield page
  while (page.lines.length === limit) {
    page = await readPage(ctx, { before: page.lines.at(-1)!.id, limit })
    yield page
  }
}

function readPage(
  ctx: Reading,
  page: { personId?: string | undefined; before?: string; limit: number },
): Promise<Register> {
  if (!canReadRegister(ctx.actor)) throw new Refusal('not-allowed', { action: 'read-register' })
  return inTransaction(ctx, async (ctx) => {
    const [history, channelList, organisation] = await Promise.all([
      listHistory(ctx, page),
      listChannels(ctx),
      getOrganisation(ctx),
    ])
    const names = await namesOf(
      ctx,
      history.map((line) => line.personId),
    )
    const channels = new Map(channelList.map((channel) => [channel.id, channel]))
    return {
      organisation,
      at: ctx.now().toISOString(),
      person: page.personId === undefined ? null : (names.get(page.personId) ?? ''),
      lines: history.map((line) => {
        const channel = channels.get(line.channelId ?? '')
        return {
          ...line,
          person: names.get(line.personId) ?? '',
          channel: channel ? { name: channel.name, slug: channel.slug } : null,
        }
      }),
    }
  })
}

export const stateOf = ({ supersededAt, withdrawnAt, answer, untilOn }: HistoryLine, today: string) => {
  if (supersededAt) return 'superseded' as const
  if (withdrawnAt) return 'withdrawn' as const
  if (answer === 'refused') return 'refused' as const
  return untilOn !== null && untilOn < today ? ('expired' as const) : ('given' as const)
}
export type LineState = ReturnType<typeof stateOf>
