import { typesetPdf } from '@balise/charter/typeset'
import { join } from 'node:path'
import type { Sheet } from './layout.ts'

/** Sets sheets as PDF/UA, the first that holds on `mostPages`, else the last. */
export const layOut = (sheets: readonly Sheet[], mostPages = Infinity): Promise<Uint8Array> =>
  typesetPdf(join(import.meta.dirname, 'sheet.typ'), sheets, { mostPages })
