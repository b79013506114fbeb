import { openBytes, sealBytes } from './sealing.ts'

/** Keeps what a network gave us, so that a copied database tells nothing. */
export type Vault = {
  seal(text: string): Buffer
  /** @throws {Error} when the bytes were not sealed with this key, or were changed */
  open(sealed: Uint8Array): string
}

export function createVault(key: Uint8Array): Vault {
  return {
    seal: (text) => sealBytes(key, Buffer.from(text, 'utf8')),
    open: (sealed) => openBytes(key, sealed).toString('utf8'),
  }
}
