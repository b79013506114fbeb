/** A file that a browser keeps, and that no cache does. */
export const download = (
  body: Uint8Array | string | ReadableStream<Uint8Array>,
  type: string,
  name: string,
): Response =>
  new Response(body instanceof Uint8Array ? new Uint8Array(body) : body, {
    headers: {
      'content-type': type,
      // What someone sent: kept by the browser as what it is, and never run.
      'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  })

/** As `download`, sent while it is made. What refuses the first part is thrown before anything is sent. */
export async function downloadParts(
  parts: AsyncGenerator<string>,
  type: string,
  name: string,
): Promise<Response> {
  const encoder = new TextEncoder()
  let next = await parts.next()
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (next.done) return controller.close()
      controller.enqueue(encoder.encode(next.value))
      next = await parts.next()
    },
    async cancel() {
      await parts.return(undefined)
    },
  })
  return download(body, type, name)
}

const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}
export const extensionOf = (type: string): string => EXTENSIONS[type] ?? 'bin'
