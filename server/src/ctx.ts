import { sql } from 'kysely'
import type { Database } from './db/client.ts'
import { withoutWaiting } from './db/without-waiting.ts'
import type { Enqueue } from './jobs/job.ts'
import type { Files } from './parts/files.ts'
import type { Keys } from './parts/keys.ts'
import type { Mailer } from './parts/mailer.ts'
import type { Vault } from './parts/vault.ts'
import type { Http } from './networks/http.ts'
import type { Network } from './networks/network.ts'
import { Refusal } from './errors.ts'

export type Member = {
  kind: 'member'
  organisationId: string
  personId: string
  accountId: string
  name: string
  roles: string[]
}

/** Who asks. `account` is signed in but in no organisation yet; `visitor` is nobody we know. */
export type Actor =
  | Member
  | { kind: 'system'; organisationId: string; job: string }
  | { kind: 'account'; accountId: string }
  | { kind: 'visitor' }

/** A service that speaks as OpenAI's does: its address with its version, and which of its models. */
export type Model = { url: string; name: string | null; key: string | null }

/** Everything that is made once, and that a test may hold. */
export type Parts = {
  db: Database
  now: () => Date
  newId: () => string
  random: (bytes: number) => Uint8Array
  networks: Network[]
  http: Http
  files: Files
  keys: Keys
  mailer: Mailer
  vault: Vault
  origin: string
  /** Who gives a second opinion on a charter when someone asks for it; nobody by default. */
  model: Model | null
}

export type Ctx = Parts & { actor: Actor; enqueue: Enqueue }

/** What a function may reach, said in its signature: one without `networks` cannot publish. */
export type Needs<Key extends keyof Ctx> = Pick<Ctx, Key>

/** @throws {Refusal} not-allowed, when nobody of an organisation is asking */
export function memberOf(actor: Actor): Member {
  if (actor.kind !== 'member') throw new Refusal('not-allowed', { action: 'sign-in' })
  return actor
}

/** @throws {Refusal} not-allowed, for a visitor or an account that has not entered an organisation */
export function organisationOf(actor: Actor): string {
  if ('organisationId' in actor) return actor.organisationId
  throw new Refusal('not-allowed', { action: 'sign-in' })
}

/**
 * Runs `work` in one transaction that sees only the actor's organisation. Inside another one, joins it: a
 * command that calls a command is still one decision.
 */
export function inTransaction<C extends Needs<'db' | 'actor'>, T>(
  ctx: C,
  work: (ctx: C) => Promise<T>,
): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx)
  const organisationId = 'organisationId' in ctx.actor ? ctx.actor.organisationId : ''
  const accountId = 'accountId' in ctx.actor ? ctx.actor.accountId : ''
  return ctx.db.transaction().execute(async (db) => {
    await sql`select set_config('balise.organisation_id', ${organisationId}, true),
                     set_config('balise.account_id', ${accountId}, true)`.execute(db)
    return work({ ...ctx, db: await withoutWaiting(db) })
  })
}
