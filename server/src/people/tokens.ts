import { createHash } from 'node:crypto'
import type { Needs } from '../ctx.ts'

/** 32 random bytes, as an address holds them. Only the mail has it; the database has its hash. */
export function newToken({ random }: Needs<'random'>): string {
  return Buffer.from(random(32)).toString('base64url')
}

/** A token is long enough to be hashed without salt: nobody can try them all. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
