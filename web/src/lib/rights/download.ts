/** A file that a browser keeps, and that no cache does. */
export const download = (body: Uint8Array | string, type: string, name: string): Response =>
  new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      // What someone sent: kept by the browser as what it is, and never run.
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })

const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}
export const extensionOf = (type: string): string => EXTENSIONS[type] ?? 'bin'
