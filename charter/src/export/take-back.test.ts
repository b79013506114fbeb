import { deepEqual, equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import type { Passage } from '../import/imported.ts'
import { listTemplates, readCharter, readTemplate, writeCharter } from '../index.ts'
import { linesOf, takeBack } from './index.ts'
import type { Edition } from './index.ts'

const source = readTemplate('asbl')
const edition: Edition = { charter: readCharter(source), source, locale: 'fr' }

const passage = (kind: Passage['kind'], text: string, number?: string): Passage => ({
  kind,
  level: 1,
  ...(number !== undefined && { number }),
  path: [],
  text,
  pieces: [],
})

/** The charter's own words as an importer gives them: what Balise wrote around is left out already. */
const passagesOf = (edition: Edition): Passage[] =>
  linesOf(edition).flatMap((line) => {
    if (line.kind === 'article') return [passage('heading', line.title, line.number ?? undefined)]
    return line.kind === 'rule' ? [] : [passage(line.kind === 'item' ? 'item' : 'paragraph', line.text)]
  })
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const back = (passages: Passage[]) => takeBack({ type: docx, passages }, source)

test('a document that nobody changed comes back as the charter it was made from', () => {
  for (const name of listTemplates()) {
    const source = readTemplate(name)
    const edition: Edition = { charter: readCharter(source), source, locale: 'fr' }
    const { charter, lost, added } = takeBack({ type: docx, passages: passagesOf(edition) }, source)
    deepEqual({ charter, lost, added }, { charter: edition.charter, lost: [], added: [] }, name)
  }
})

test('a sentence that someone changed loses its rule, and every other rule stays', () => {
  const changed = passagesOf(edition).map((one) =>
    one.text.startsWith('L’ASBL ne s’exprime que') ? { ...one, text: 'L’ASBL s’exprime partout.' } : one,
  )
  const { charter, lost, added } = back(changed)
  deepEqual(
    lost.map(({ id }) => id),
    ['registered-accounts-only'],
  )
  deepEqual(added, ['L’ASBL s’exprime partout.'])
  equal(charter.rules.length, edition.charter.rules.length - 1)
  ok(readCharter(writeCharter(charter)).rules.length === charter.rules.length)
})

test('an article that someone added is one, with its sentences and no rule', () => {
  const passages = [
    ...passagesOf(edition),
    passage('heading', 'Les vidéos'),
    passage('paragraph', 'Une vidéo dure une minute au plus.'),
  ]
  const { charter, added } = back(passages)
  const last = charter.articles.at(-1)!
  deepEqual(
    [last.id, last.title, last.blocks.map(({ text }) => text)],
    ['les-videos', 'Les vidéos', ['Une vidéo dure une minute au plus.']],
  )
  deepEqual(added, ['Les vidéos', 'Une vidéo dure une minute au plus.'])
})

test('a sentence that someone moved keeps its rule, in its new article', () => {
  const passages = passagesOf(edition)
  const at = passages.findIndex(({ text }) => text.startsWith('Deux personnes au moins'))
  const [moved] = passages.splice(at, 1)
  const { charter, lost } = back([...passages, moved!])
  deepEqual(lost, [])
  equal(charter.rules.find(({ id }) => id === 'two-key-holders')?.article, charter.articles.at(-1)!.id)
})

test('what is attached to a PDF is what is printed on it', () => {
  const { charter, lost } = takeBack({ type: 'application/pdf', passages: [] }, source)
  deepEqual({ charter, lost }, { charter: edition.charter, lost: [] })
})
