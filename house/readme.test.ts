import { deepEqual, equal, ok } from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, lstatSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './src/files.ts'
import { readManifest } from './src/imports.ts'
import { readText } from './src/markdown.ts'

const readme = readText('README.md')
const MAX_INSTALL_MB = 700

test('the two commands of the README are commands of package.json', () => {
  const commands = [...readme.matchAll(/^npm ci && npm (?:run )?([\w:-]+)/gm)].map(
    ([, script = '']) => script,
  )
  deepEqual(commands, ['start', 'test'])
  const { scripts = {} } = readManifest('.')
  for (const script of commands) ok(scripts[script], `package.json has no script "${script}"`)
})

test('continuous integration runs the test command of the README and nothing else', () => {
  const lines = readText('.ci/run').trim().split('\n')
  const commands = lines.filter((line) => !/^(#|set |cd )/.test(line))
  deepEqual(commands, ['npm ci && npm test'])
  ok(statSync(join(root, '.ci/run')).mode & 0o100, '.ci/run is not executable')
})

test('the check that the README shows gives the answer it shows', () => {
  const [, options = ''] = /^npm run --silent balise -- (.+)$/m.exec(readme) ?? []
  const [, shown = ''] = /```text\n([\s\S]*?)\n```/.exec(readme) ?? []
  const command = ['cli/src/main.ts', ...options.split(' '), '--locale', 'fr']
  const { stdout } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' })
  equal(stdout.trimEnd(), shown)
})

test('every other npm command a page names exists', () => {
  const pages = globSync('{*.md,docs/**/*.md}', { cwd: root })
  const missing = pages.flatMap((file) =>
    [...readText(file).matchAll(/npm run (?:--silent )?([\w:-]+)(?: -w (\w+))?/g)]
      .filter(([, script = '', workspace = '.']) => !readManifest(workspace).scripts?.[script])
      .map(([command]) => `${file}: ${command}`),
  )
  deepEqual(missing, [])
})

test('what the README says of the installed size is true to a tenth', () => {
  const said = Number(/(\d+) MB in `node_modules`/.exec(readme)?.[1])
  ok(said > 0 && said <= MAX_INSTALL_MB, `the README says ${said} MB`)
  const measured = installedMegabytes()
  ok(
    Math.abs(measured - said) <= said / 10,
    `measured ${Math.round(measured)} MB, the README says ${said} MB`,
  )
})

test('the README fits on a screen and shows a picture that exists', () => {
  ok(readme.split('\n').length <= 80, 'README.md is longer than 80 lines')
  const picture = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme)?.[1] ?? ''
  equal(existsSync(join(root, picture)), true, `${picture} is missing`)
})

/** As `du` counts: blocks on the disk, of the root and of the workspaces. */
function installedMegabytes(): number {
  const folders = globSync(['node_modules', '*/node_modules'], {
    cwd: root,
    exclude: (path) => /^(peers|bench)/.test(path),
  })
  let bytes = 0
  for (const folder of folders)
    for (const entry of globSync('**', { cwd: join(root, folder) }))
      bytes += lstatSync(join(root, folder, entry)).blocks * 512
  return bytes / 1024 / 1024
}
