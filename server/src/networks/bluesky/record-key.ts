import { createHash } from 'node:crypto'

const SORTABLE_BASE32 = '234567abcdefghijklmnopqrstuvwxyz'
const KEY_LENGTH = 13 // 13 characters of 5 bits hold the 64 bits of a TID

// Instants a delivery without a date of its own is spread over: all past, so that no key claims the future.
const SPREAD_FROM_MICROSECONDS = 1_672_531_200_000_000n // 2023-01-01T00:00:00Z
const SPREAD_MASK = (1n << 45n) - 1n // about 407 days

/**
 * The record key of a delivery: always the same, so that a server which already has it refuses a second one.
 *
 * Posts must have a TID (https://atproto.com/specs/tid): 53 bits of microseconds, then 10 bits that tell apart what
 * was made in the same one. A UUIDv7 gives its millisecond, so posts stay in order; its digest gives the rest.
 */
export function recordKeyOf(deliveryId: string): string {
  const digest = createHash('sha256').update(deliveryId).digest().readBigUInt64BE()
  const microseconds =
    uuidV7Microseconds(deliveryId, digest) ?? SPREAD_FROM_MICROSECONDS + (digest & SPREAD_MASK)
  let tid = (microseconds << 10n) | (digest >> 54n)
  let key = ''
  for (let place = 0; place < KEY_LENGTH; place++) {
    key = SORTABLE_BASE32.charAt(Number(tid & 31n)) + key
    tid >>= 5n
  }
  return key
}

/** RFC 9562, section 5.7: the first 48 bits are milliseconds since 1970. */
function uuidV7Microseconds(id: string, digest: bigint): bigint | null {
  const found = /^([0-9a-f]{8})-([0-9a-f]{4})-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.exec(id)
  return found ? BigInt(`0x${found[1]}${found[2]}`) * 1000n + (digest % 1000n) : null
}
