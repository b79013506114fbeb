import type { Page } from '../../peers/browser.ts'

/** Bytes of script that a page asks for during `work`, as they travel: headers are not script. */
export async function scriptBytes(page: Page, work: () => Promise<unknown>): Promise<number> {
  const client = await page.context().newCDPSession(page)
  await client.send('Network.enable')
  const scripts = new Map<string, number>()
  client.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.set(requestId, 0)
  })
  client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    const before = scripts.get(requestId)
    if (before !== undefined) scripts.set(requestId, before + encodedDataLength)
  })
  await work()
  await client.detach()
  return [...scripts.values()].reduce((sum, size) => sum + size, 0)
}
