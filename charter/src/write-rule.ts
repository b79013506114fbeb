import type { Rule } from '@balise/rules'
import { kindOf } from '@balise/rules'
import { Document, isCollection } from 'yaml'

/** A rule as its fenced block. */
export function writeRule(rule: Rule, sentence: string): string {
  const { id, kind, on, effect, parameters, exceptions, holes, examples, quote } = rule
  const isOpen = (name: string) => holes.includes(name)
  const openParameters = holes.filter((name) => name !== 'on' && name !== 'effect')
  const isEffectPlain = effect === 'advise' && kindOf(kind)?.subject !== 'post' && !isOpen('effect')
  const field = (name: string, value: unknown) => (isOpen(name) ? `${name}: ?\n` : yamlField(name, value))

  const text = [
    yamlField('id', id),
    yamlField('kind', kind),
    on.length > 0 || isOpen('on') ? field('on', on.length === 1 ? on[0] : on) : '',
    ...Object.entries(parameters).map(([name, value]) => (isOpen(name) ? '' : yamlField(name, value))),
    ...openParameters.map((name) => `${name}: ?\n`),
    isEffectPlain ? '' : field('effect', effect),
    quote === sentence ? '' : yamlField('quote', quote),
    exceptions.length > 0 ? yamlField('exceptions', exceptions) : '',
    examples.length > 0 ? 'examples:\n' : '',
    ...examples.map(({ outcome, given }) => `  - ${yamlField(outcome, given)}`),
  ].join('')
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1))
  return `${fence}rule\n${text}${fence}`
}

/** `name: value` on one line, however long: lists and tables between brackets, texts between quotes when they need them. */
export function yamlField(name: string, value: unknown): string {
  // YAML would write a text of several lines on several lines; JSON, which YAML reads too, keeps it on one.
  if (hasLineBreak(value)) return `${name}: ${JSON.stringify(value)}\n`
  const document = new Document({ [name]: value }, { aliasDuplicateObjects: false })
  const node = document.get(name, true)
  if (isCollection(node)) node.flow = true
  return document.toString({ lineWidth: 0, singleQuote: true })
}

function hasLineBreak(value: unknown): boolean {
  if (typeof value === 'string') return /[\r\n]/.test(value)
  return typeof value === 'object' && value !== null && Object.values(value).some(hasLineBreak)
}

function longestRun(text: string, character: string): number {
  let longest = 0
  let current = 0
  for (const letter of text) {
    current = letter === character ? current + 1 : 0
    longest = Math.max(longest, current)
  }
  return longest
}
