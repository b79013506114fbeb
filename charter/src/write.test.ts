import { deepEqual, match, throws } from 'node:assert/strict'
import { test } from 'node:test'
import type { Article, Block, Charter, Rule } from '@balise/rules'
import fc from 'fast-check'
import { readCharter } from './read.ts'
import { listTemplates, readTemplate } from './templates.ts'
import { writeCharter } from './write.ts'

const withoutDigest = ({ digest: _, ...charter }: Charter) => charter
const readBack = (charter: Charter) => withoutDigest(readCharter(writeCharter(charter)))

for (const name of listTemplates()) {
  test(`the ${name} template is the same charter once written and read again`, () => {
    const charter = readCharter(readTemplate(name))
    deepEqual(readBack(charter), withoutDigest(charter))
  })
}

// Signs that Markdown or YAML would read as theirs, French spaces, and ordinary words.
const sign = fc.constantFrom(
  ...'*_#[]<>`\\&!-+=~{}()|:;?.1@"\' é«»’\u00a0\u202f'.split(''),
  'a',
  'mot',
  ' ',
  '---',
  '> ',
  '1. ',
  '&amp;',
  '<b>',
)
const sentence = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join('').replaceAll(/ +/g, ' ').replaceAll(/^ | $/g, ''))
  .filter((text) => text.trim() !== '')

const rule = fc.record({
  holes: fc.constantFrom<string[]>([], ['words'], ['on', 'effect']),
  words: fc.array(sentence),
  part: fc.boolean(),
})
const block = fc.record({
  kind: fc.constantFrom<Block['kind']>('paragraph', 'item', 'quote', 'heading'),
  text: sentence,
  rules: fc.array(rule, { maxLength: 2 }),
})
const article = fc.record({
  number: fc.constantFrom(null, '3', '3.4'),
  title: sentence,
  level: fc.constantFrom(1, 2, 3),
  blocks: fc.array(block, { maxLength: 4 }),
})

const charter = fc
  .record({
    title: sentence,
    version: sentence,
    role: sentence,
    articles: fc.array(article, { maxLength: 4 }),
  })
  .map(({ title, version, role, articles }): Charter => {
    const rules: Rule[] = []
    const written = articles.map(({ blocks, ...one }, index): Article => {
      const articleId = `article-${index}`
      return {
        ...one,
        id: articleId,
        blocks: blocks.map(({ kind, text, rules: parts }) => ({
          kind,
          text,
          rules: parts.map(({ holes, words, part }) => {
            const ruleId = `rule-${rules.length}`
            rules.push({
              id: ruleId,
              kind: 'topic-scope',
              article: articleId,
              quote: part ? text.trim().slice(0, 1) : text,
              on: holes.includes('on') ? [] : ['facebook:page'],
              effect: holes.includes('effect') ? 'advise' : 'review',
              parameters: { purposes: ['event'], ...(holes.includes('words') ? {} : { words }) },
              exceptions: [{ roles: ['director'] }],
              holes,
              examples: [{ outcome: 'pass', given: { text: `${text}\n${text}`, published: 2 } }],
            })
            return ruleId
          }),
        })),
      }
    })
    return {
      format: 1,
      title,
      organisation: 'Notre ASBL',
      locale: 'fr',
      version,
      effectiveOn: '2026-03-02',
      reviewOn: null,
      audience: ['staff'],
      contacts: { direction: { name: role } },
      roles: { director: role, '1e3': role, null: role },
      articles: written,
      rules,
      digest: '',
    }
  })

test('any charter is the same once written and read again', () => {
  fc.assert(
    fc.property(charter, (one) => deepEqual(readBack(one), withoutDigest(one))),
    { numRuns: 300 },
  )
})

test('a rule that stands under no sentence is never lost in silence', () => {
  const charter = readCharter(readTemplate('asbl'))
  const [rule] = charter.rules
  throws(() => writeCharter({ ...charter, rules: [...charter.rules, { ...rule!, id: 'lost' }] }), /rule lost/)
  throws(() => writeCharter({ ...charter, rules: [] }), /no rule scope/)
})

test('reading a file, whatever it holds, gives a charter or its mistakes', () => {
  const line = fc.oneof(
    sentence,
    fc.constantFrom('---', '```rule', '```', '## A', 'id: x', 'kind: read', 'on: *', '\t- [', '  '),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      try {
        readCharter(lines.join('\n'))
      } catch (error) {
        match((error as Error).name, /^CharterMistakes$/)
      }
    }),
    { numRuns: 300 },
  )
})
