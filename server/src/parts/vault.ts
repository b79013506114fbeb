import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps what a network gave us: AES-256-GCM, a fresh nonce each time, so that a copied database tells nothing. */
export type Vault = {
  seal(text: string): Buffer
  /** @throws {Error} when the bytes were not sealed with this key, or were changed */
  open(sealed: Uint8Array): string
}

const NONCE = 12
const TAG = 16

export function createVault(key: Uint8Array): Vault {
  return {
    seal(text) {
      const nonce = randomBytes(NONCE)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open(sealed) {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE))
      decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG))
      return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
    },
  }
}
