/** A mail as our own mailer writes it (one part of text): RFC 5322, 2045 and 2047, as far as that needs. */
export type ReadMail = { at: string; to: string; subject: string; text: string }

export function readMail(source: string): ReadMail {
  const [head = '', ...rest] = source.split(/\r?\n\r?\n/)
  const body = rest.join('\n\n')
  const headers = new Map(
    head
      .replace(/\r?\n[ \t]+/g, ' ') // a long header goes on, indented
      .split(/\r?\n/)
      .map((line) => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]
      }),
  )
  return {
    at: new Date(headers.get('date') ?? NaN).toISOString(),
    to: words(headers.get('to') ?? ''),
    subject: words(headers.get('subject') ?? ''),
    text: decoded(body, headers.get('content-transfer-encoding') ?? '7bit').replace(/\r\n/g, '\n'),
  }
}

/** `=?UTF-8?Q?Accord_demand=C3=A9?=`; the space between two such words is not part of the text. */
function words(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
      encoding.toLowerCase() === 'b'
        ? decoded(text, 'base64')
        : decoded(text.replaceAll('_', ' '), 'quoted-printable'),
    )
}

function decoded(text: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(text, 'base64').toString('utf8')
  if (encoding !== 'quoted-printable') return text
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
