import { equal } from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { build } from 'vite'
import { openBrowser } from '../../peers/browser.ts'
import type { Conformance, runConformance } from '../../rules/conformance/run.ts'

const FOLDER = join(import.meta.dirname, '../../rules/conformance')
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Conformance)

const browser = await openBrowser()
after(() => browser.close())

test('the engine gives the same verdicts in a browser, byte for byte', async () => {
  const page = await browser.newPage({ timezoneId: 'Pacific/Auckland', locale: 'ja-JP' }) // nothing of it may show
  await page.addScriptTag({ content: await engineForBrowsers() })
  const answers = await page.evaluate((files) => {
    const { engine } = window as unknown as { engine: { runConformance: typeof runConformance } }
    return engine.runConformance(files)
  }, files)
  equal(answers.length, files.length)
  for (const [i, { name, got }] of answers.entries()) equal(got, JSON.stringify(files[i]!.verdict), name)
})

async function engineForBrowsers(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: join(FOLDER, 'run.ts'), formats: ['iife'], name: 'engine' } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('the engine was not built')
  return output.output[0].code.replace('var engine', 'window.engine')
}
