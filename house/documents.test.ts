import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { listFiles, root } from './src/files.ts'
import { FLOORS } from './src/floors.ts'
import { anchorsOf, headingsOf, linksOf, readText } from './src/markdown.ts'

const pages = listFiles(['*.md', '{docs,rules,charter,cli,server,web,bench,peers}/**/*.md'])
const decisions = listFiles(['docs/decisions/[0-9]*.md'])

test('every link of a page leads somewhere', () => {
  const broken = pages
    .flatMap(linksOf)
    .filter(({ path, anchor }) => {
      if (!existsSync(join(root, path))) return true
      return anchor !== '' && path.endsWith('.md') && !anchorsOf(path).includes(anchor)
    })
    .map(({ file, address }) => `${file} → ${address}`)
  deepEqual(broken, [])
})

test('decisions are numbered without a hole, each with a date, a status and its three parts', () => {
  deepEqual(
    decisions.map((file) => Number(/\/(\d{4})-/.exec(file)?.[1])),
    decisions.map((_, index) => index + 1),
  )
  for (const file of decisions) {
    const [title = '', ...parts] = headingsOf(file)
    match(title, new RegExp(`^${Number(/\/(\d{4})-/.exec(file)?.[1])}\\. `), file)
    deepEqual(parts, ['Context', 'Decision', 'Consequences'], file)
    match(readText(file), /^Date: \d{4}-\d{2}-\d{2} · Status: (accepted|superseded by \[\d+\])/m, file)
  }
})

test('the list of decisions has each one under its own title', () => {
  const listed = [...readText('docs/decisions/README.md').matchAll(/^- \[(.+)\]\((.+)\)$/gm)]
  deepEqual(
    listed.map(([, title, path]) => `${path}: ${title}`),
    decisions.map((file) => `${file.split('/').at(-1)}: ${headingsOf(file)[0]}`),
  )
})

test('architecture.md draws the floors that the tests hold', () => {
  const text = readText('docs/architecture.md')
  const drawing = /```floors\n([\s\S]*?)```/.exec(text)?.[1] ?? ''
  const drawn = drawing
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
  deepEqual(drawn, FLOORS.map((parts) => [...parts]).reverse())
})

test('privacy.md has a line for every table', () => {
  const tables = listFiles(['server/src/db/migrations/*.sql']).flatMap((file) =>
    [...readText(file).matchAll(/^create table (?:if not exists )?([\w."]+)/gm)].map(([, name = '']) =>
      name.replaceAll('"', ''),
    ),
  )
  ok(tables.length > 0, 'no table was found in server/src/db/migrations')
  const text = readText('docs/privacy.md')
  deepEqual(
    tables.filter((table) => !text.includes(`\`${table}\``)),
    [],
  )
})

test('the licence is the European Union Public Licence 1.2, as every package.json says', () => {
  match(readText('LICENSE'), /EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)
  for (const file of ['package.json', ...listFiles(['{rules,charter,cli,server,web,house}/package.json'])])
    equal((JSON.parse(readText(file)) as { license?: string }).license, 'EUPL-1.2', file)
})
