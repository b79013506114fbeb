import { typesetPdf } from '@balise/charter/typeset'
import { join } from 'node:path'
import type { LetterSheet } from './letter-sheet.ts'
import { qrCode } from './qr-code.ts'

/** What the server asks of this process: `set-letters.ts` is the other side. */
export type Answer = { pdf: Uint8Array } | { broken: string }

const LAYOUT = join(import.meta.dirname, 'letter.typ')

function set(sheets: LetterSheet[]): Promise<Uint8Array> {
  const letters = sheets.map(({ link, form, ...sheet }) => ({
    ...sheet,
    link: { ...link, code: qrCode(link.address) },
    form: { ...form, code: qrCode(form.address) },
  }))
  const { title, organisation, language } = letters[0]!
  return typesetPdf(LAYOUT, [{ title, organisation, language, letters }])
}

const answer = (sheets: LetterSheet[]): Promise<Answer> =>
  set(sheets).then(
    (pdf) => ({ pdf }),
    (error: unknown) => ({ broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )

process.on('message', (sheets: LetterSheet[]) => void answer(sheets).then((said) => process.send?.(said)))
// The server is gone, however it went.
process.on('disconnect', () => process.exit())
