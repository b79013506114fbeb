import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '@balise/rules'
import { kindPage } from './kind-page.ts'

test('every kind and every duty has its page, with an example that holds', () => {
  for (const { id, texts } of kinds) {
    const page = kindPage(id)!
    ok(page.title.length > 0 && page.sections.length === 5, id)
    equal(typeof texts.en.title, 'string')
    const examples = page.sections.flatMap(({ blocks }) => blocks).filter(({ kind }) => kind === 'example')
    ok(examples.length > 0, id)
  }
})

test('a kind that there is not has no page', () => {
  equal(kindPage('../../package'), undefined)
})
