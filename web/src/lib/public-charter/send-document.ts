import { charterDocument, DOCUMENT_FORMATS } from '@balise/server/charter'
import type { DocumentFormat } from '@balise/server/charter'
import type { Edition } from '@balise/charter/export'
import { error } from '@sveltejs/kit'

const isFormat = (format: string): format is DocumentFormat => DOCUMENT_FORMATS.some((one) => one === format)

/** The charter as a file to keep; a PDF opens in the browser. */
export async function sendDocument(edition: Edition, format: string): Promise<Response> {
  if (!isFormat(format)) error(404)
  const { bytes, type, name } = await charterDocument(edition, format)
  return new Response(Buffer.from(bytes), {
    headers: {
      'content-type': type,
      'content-disposition': `${format === 'pdf' ? 'inline' : 'attachment'}; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })
}
