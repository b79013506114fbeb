import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stopSharedServer } from '../../server/test/database.ts'
import { root } from './files.ts'
import { together, type Outcome } from './outcome.ts'
import { runCheck } from './run-check.ts'
import { runCommand } from './run-command.ts'
import { runTests } from './run-tests.ts'

export type Part = { name: string; says: string; run: () => Promise<Outcome> }

const web = join(root, 'web')
const ALONE = 'web/e2e/alone'
// As the first start does it: the servers of the journeys find the pages built, and build none at the same time.
const BUILD = `import('./server/src/build-web.ts').then(({ buildWebIfNeeded }) => buildWebIfNeeded())`

/** In the order in which they run: what is quick and what the others need comes first. */
export const parts: Part[] = [
  { name: 'peers', says: 'the networks the tests talk to, installed', run: installPeers },
  {
    name: 'types',
    says: 'TypeScript and Svelte',
    run: async () =>
      together([
        await runCheck('svelte-kit sync', ['svelte-kit', 'sync'], { cwd: web }),
        ...(await Promise.all([
          runCheck('tsc', ['tsc', '-p', 'tsconfig.json']),
          checkBench(),
          runCheck('svelte-check', ['svelte-check', '--fail-on-warnings', '--output', 'human'], { cwd: web }),
        ])),
      ]),
  },
  {
    name: 'lint',
    says: 'ESLint and Prettier',
    run: async () =>
      together(
        await Promise.all([
          runCheck('eslint', ['eslint', '.', '--max-warnings', '0']),
          runCheck('prettier', ['prettier', '--check', '--log-level', 'warn', '.']),
        ]),
      ),
  },
  {
    name: 'house',
    says: 'the repository keeps its own rules',
    run: () => runTests('house', ['house'], { minutes: 3 }),
  },
  {
    name: 'units',
    says: 'engine, charter, command line, server with its database',
    run: () =>
      runTests('units', ['rules', 'charter', 'cli', 'server', 'peers', 'web/src'], { minutes: 12 }).finally(
        stopSharedServer,
      ),
  },
  {
    name: 'build',
    says: 'the pages, as they are served',
    run: () => runCheck('the pages', ['node', '--eval', BUILD]),
  },
  {
    name: 'alone',
    says: 'the page whose speed is measured, with nothing beside it',
    run: () => runTests('alone', [ALONE], { minutes: 4, atOnce: 1 }).finally(stopSharedServer),
  },
  {
    name: 'journeys',
    says: 'a real browser',
    run: () => runTests('journeys', ['web/e2e'], { minutes: 16, except: ALONE }).finally(stopSharedServer),
  },
]

/** The bench has dependencies of its own, which `npm run bench` installs: without them its types are not known. */
async function checkBench(): Promise<Outcome> {
  if (existsSync(join(root, 'bench/node_modules'))) return runCheck('tsc in bench', ['tsc', '-p', 'bench'])
  const reason = 'its dependencies are installed by npm run bench, and were not yet'
  return { passed: 0, failures: [], skipped: [{ name: 'tsc in bench', reason }] }
}

/** The peers are tools of the tests only: without them the product works, and what needed them is listed. */
async function installPeers(): Promise<Outcome> {
  const script = join(root, 'peers/install.ts')
  if (!existsSync(script))
    return { passed: 0, failures: [{ name: 'peers', detail: `${script} is missing` }], skipped: [] }
  const { code, output } = await runCommand(process.execPath, [script], { minutes: 5 })
  if (code === 0) return { passed: 1, failures: [], skipped: [] }
  const reason = output.trim().split('\n').at(-1) ?? `exit code ${code}`
  return {
    passed: 0,
    failures: [],
    skipped: [{ name: 'peers', reason: `could not be installed: ${reason}` }],
  }
}
