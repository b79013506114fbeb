import { deepEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listFiles, root } from './src/files.ts'
import { domainOf, floorOf, workspaceOf } from './src/floors.ts'
import { importsOf, packageOf, readManifest, type Import } from './src/imports.ts'

const WORKSPACES = ['rules', 'charter', 'cli', 'server', 'web', 'house']
const isTest = (path: string) => /\.test\.ts$|\/test-[a-z-]+\.ts$|^server\/test\/|^web\/e2e\//.test(path)
const isProduct = (path: string) =>
  !isTest(path) && /^(rules|charter|cli|server|web)\/(src|conformance|templates)\//.test(path)

const files = listFiles([`{${WORKSPACES.join(',')}}/**/*.{ts,js,svelte}`])
const product = files.filter(isProduct)
const imports = files.flatMap(importsOf)
const productImports = imports.filter(({ file }) => isProduct(file))

/** What one can act on: who imports what. */
const arrows = (found: Import[]) =>
  found.map(({ file, specifier, target }) => `${file} → ${target ?? specifier}`)
const none = (found: Import[]) => deepEqual(arrows(found), [])

test('every file stands on a floor', () => {
  deepEqual(
    product.filter((file) => floorOf(file) === -1),
    [],
  )
})

test('no file imports from a floor above its own', () => {
  none(productImports.filter(({ file, target }) => target && floorOf(target) > floorOf(file)))
})

test('no relative import leaves its workspace, but for what tests share', () => {
  none(
    imports.filter(
      ({ file, specifier, target }) =>
        target &&
        specifier.startsWith('.') &&
        workspaceOf(target) !== workspaceOf(file) &&
        !(isTest(file) && /^(peers|rules\/conformance)\//.test(target)) && // what tests share
        !(file.startsWith('house/') && isTest(target)), // it runs the tests, and ends what they started
    ),
  )
})

test('a workspace imports only what its package.json lists', () => {
  // A test may also use the tools of the root; a journey runs the whole product, and makes pictures as it does.
  const ofTests = Object.keys(readManifest('.').devDependencies ?? {})
  const ofJourneys = Object.keys(readManifest('server').dependencies ?? {})
  const unlisted = imports.filter(({ file, specifier }) => {
    if (/^(\.|node:|\$|#)/.test(specifier)) return false // neighbours, Node, SvelteKit's own modules
    const manifest = readManifest(workspaceOf(file))
    const listed = [
      ...Object.keys({
        ...manifest.dependencies,
        ...manifest.optionalDependencies,
        ...manifest.peerDependencies,
      }),
      manifest.name,
    ]
    const ofItsTests = Object.keys(manifest.devDependencies ?? {})
    const allowed = isProduct(file)
      ? listed
      : [...listed, ...ofItsTests, ...ofTests, ...(file.startsWith('web/e2e/') ? ofJourneys : [])]
    const name = packageOf(specifier)
    return ![name, `@types/${name}`].some((one) => allowed.includes(one))
  })
  none(unlisted)
})

test('the engine imports nothing of Node, so that it runs in a browser', () => {
  none(
    imports.filter(
      ({ file, specifier }) =>
        /^rules\/(src|conformance)\//.test(file) && !isTest(file) && specifier.startsWith('node:'),
    ),
  )
})

test('only what stands at the top knows every connector', () => {
  const connector = /^server\/src\/networks\/[^/]+\//
  none(
    productImports.filter(
      ({ file, target }) =>
        target &&
        connector.test(target) &&
        !file.startsWith('server/src/networks/') &&
        floorOf(file) < floorOf('server/src/app.ts'),
    ),
  )
})

test('a domain is entered through its front door', () => {
  // From outside the server, the doors are the `exports` of its package.json, and Node itself holds them.
  const inside = productImports.filter(({ file }) => file.startsWith('server/'))
  none(
    inside.filter(({ file, target }) => {
      const entered = target && domainOf(target)
      return entered && entered !== domainOf(file) && target !== `server/src/${entered}/index.ts`
    }),
  )
})

test('no domain knows the framework of the pages', () => {
  none(
    productImports.filter(
      ({ file, specifier }) => file.startsWith('server/') && /^(@sveltejs\/|svelte|vite|\$)/.test(specifier),
    ),
  )
})

test('a page asks the domains and never the database', () => {
  none(
    productImports.filter(
      ({ file, specifier, target }) =>
        workspaceOf(file) === 'web' &&
        (/^(pg|pg-boss|kysely)$/.test(packageOf(specifier)) || target?.startsWith('server/src/db/')),
    ),
  )
})

test('what the first file reads before anything is cached is JavaScript', () => {
  const first = listFiles(['server/src/*.js'])
  const read = first.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^import .* from '(.+)'/gm)].map(([, from]) => from!),
  )
  deepEqual([first.length, read.filter((from) => !/^node:|\.js$/.test(from))], [2, []])
})
