import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyObject } from 'node:crypto'
import { openPersonKeys } from './person-keys.ts'
import type { PersonKeys } from './person-keys.ts'

/** The installation's own secrets, made at the first start, kept in `data/keys` and nowhere else. */
export type Keys = {
  /** Ed25519: signs the head of the logs. */
  sealing: { id: string; privateKey: KeyObject; publicKeyPem: string }
  /** 32 bytes: encrypts what networks trust us with. */
  vault: Uint8Array
  /** Signs session cookies. */
  session: string
  /** One for each person shown: what opens their pictures. */
  people: PersonKeys
}

/**
 * Reads the secrets of this installation; those that are not there yet are made.
 *
 * @param dir `data/keys`, readable by us alone
 */
export function openKeys(dir: string): Keys {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const pem = kept(dir, 'seal-ed25519.pem', () =>
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  )
  const privateKey = createPrivateKey(pem)
  const publicKeyPem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  const vault = Buffer.from(
    kept(dir, 'vault.key', () => randomBytes(32).toString('base64')),
    'base64',
  )
  return {
    sealing: {
      id: createHash('sha256').update(publicKeyPem).digest('hex').slice(0, 16),
      privateKey,
      publicKeyPem,
    },
    vault,
    session: kept(dir, 'session.key', () => randomBytes(32).toString('base64url')),
    people: openPersonKeys(join(dir, 'people'), vault),
  }
}

function kept(dir: string, name: string, make: () => string): string {
  const path = join(dir, name)
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const secret = make()
  writeFileSync(path, secret, { mode: 0o600, flag: 'wx' })
  return secret
}
