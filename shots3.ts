import { readFileSync } from 'node:fs'
import { openBrowser, PHONE, DESK, axeViolations } from './peers/browser.ts'
const origin = 'http://127.0.0.1:4711'
const [token] = readFileSync('/tmp/h-tokens', 'utf8').trim().split('\n').filter((t) => t.length === 43).slice(-1)
const browser = await openBrowser()
for (const [name, options] of [['phone', { ...PHONE, javaScriptEnabled: false }], ['desk', DESK], ['dark', { ...PHONE, colorScheme: 'dark' as const }]] as const) {
  const context = await browser.newContext({ ...options, baseURL: origin }); const page = await context.newPage()
  const r = await page.goto(`/family/${token}`); console.log(name, r!.status(), (await r!.body()).length, JSON.stringify(r!.headers()['content-security-policy']))
  await page.screenshot({ path: `/tmp/h-shots/family-${name}.png`, fullPage: true })
  if (name === 'desk') { await page.emulateMedia({ media: 'print' }); await page.pdf({ path: '/tmp/h-shots/family-print.pdf' }) }
  await page.emulateMedia({ media: 'screen' })
  if (name === 'dark') { await page.setViewportSize({ width: 320, height: 640 }); console.log('w320', await page.evaluate(() => document.documentElement.scrollWidth)) }
  await page.goto(`/family/${token}?lang=nl`); await page.screenshot({ path: `/tmp/h-shots/family-nl-${name}.png`, fullPage: true })
  const requests: string[] = []
  page.on('request', (q) => requests.push(q.method() + ' ' + q.url().replace(origin, '').replace(token!, 'T')))
  await page.reload(); console.log(requests)
  await context.close()
}
await browser.close()
