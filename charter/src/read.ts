import { createHash } from 'node:crypto'
import type { Charter } from '@balise/rules'
import { readBody } from './body.ts'
import { checkParameters } from './check-parameters.ts'
import { checkText } from './check-text.ts'
import { readHead } from './head.ts'
import type { Place } from './mistakes.ts'
import { mistakesOf } from './mistakes.ts'
import { readRule } from './rule.ts'

/** `places`: rule id → where its `id` is written. */
export type CharterFile = { charter: Charter; places: ReadonlyMap<string, Place> }

/**
 * Reads a charter file: YAML front matter, Markdown articles, and the rules under their sentences.
 *
 * @param source  its name in mistakes
 * @returns       every rule being right; nothing of a faulty charter is applied by halves
 * @throws {CharterMistakes} all mistakes at once, each with its line and column
 */
export function readCharter(markdown: string, source = 'charter.md'): Charter {
  return readCharterFile(markdown, source).charter
}

/** The same, with the place of each rule in the file: that of its `id`. */
export function readCharterFile(markdown: string, source = 'charter.md'): CharterFile {
  const { report, throwIfAny } = mistakesOf(source)
  const text = markdown.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  checkText(text, report)
  throwIfAny()

  const parts = splitFrontMatter(text)
  if (!parts) report({ line: 1, column: 1 }, 'no-front-matter', {})
  throwIfAny()

  const { front, body } = parts!
  const head = readHead(front, { line: 2, column: 1 }, report)
  const { articles, ruleBlocks } = readBody(body, report)
  const roles = head?.roles ?? {}
  const written = ruleBlocks.flatMap((ruleBlock) => {
    const rule = readRule(ruleBlock, roles, report)
    if (rule) ruleBlock.block.rules.push(rule.rule.id)
    return rule ? [rule] : []
  })
  const places = new Map<string, Place>()
  for (const { rule, fields } of written) {
    if (rule.id === '') continue // reported already
    const first = places.get(rule.id)
    const place = fields.place('id')
    if (first) report(place, 'duplicate-rule', { id: rule.id, firstLine: first.line }, 'id')
    else places.set(rule.id, place)
  }
  if (head) for (const one of written) checkParameters(one, head, articles, report)
  throwIfAny()

  const digest = `sha256:${createHash('sha256').update(markdown, 'utf8').digest('hex')}`
  const charter: Charter = { ...head!, articles, rules: written.map(({ rule }) => rule), digest }
  return { charter, places }
}

/** The front matter, and the body with as many empty lines before it as it had, so that its lines keep their numbers. */
function splitFrontMatter(text: string): { front: string; body: string } | null {
  if (!text.startsWith('---\n')) return null
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line))
  if (end < 0) return null
  return {
    front: lines.slice(1, end).join('\n'),
    body: '\n'.repeat(end + 1) + lines.slice(end + 1).join('\n'),
  }
}
