/** Twelve signs among thirty-two that nobody confuses: sixty bits. */
export function drawPassword(random: (bytes: number) => Uint8Array): string {
  const signs = [...random(12)].map((byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte % 32])
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-')
}
