import encodeQR from 'qr'

/** A QR code as SVG, black on white whatever the page: readers want the contrast. A quarter of it may be lost. */
export const qrCode = (text: string): string => encodeQR(text, 'svg', { ecc: 'medium', border: 2 })
