import { readdirSync, readFileSync } from 'node:fs'
import type { Charter, Effect, Rule } from '@balise/rules'
import { compile, kindOf } from '@balise/rules'
import { readCharter } from './read.ts'
import { isTemplate, readTemplate } from './templates.ts'
import type { TemplateName } from './templates.ts'

const FOLDER = new URL('./template-norms/', import.meta.url)

/** Id of a norm of the charter a template was drawn from → ids of the template's rules that carry it; none: not carried. */
export type TemplateNorms = Record<string, string[]>

/** How a rule carries a norm: what it does to a post, what it asks of the organisation, or that it is read. */
export type Strength = Effect | 'duty' | 'read'

export const STRENGTHS: readonly Strength[] = ['block', 'review', 'advise', 'duty', 'read']

export function templatesWithNorms(): TemplateName[] {
  return readdirSync(FOLDER)
    .map((file) => file.replace(/\.json$/, ''))
    .filter(isTemplate)
    .sort()
}

export function readNorms(name: TemplateName): TemplateNorms {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as TemplateNorms
}

/** The rules of a template with their strengths, as the engine bounds them. */
export function strengthsOf(charter: Charter): Map<string, { rule: Rule; strength: Strength }> {
  return new Map(
    compile(charter).rules.map(({ rule, effect }) => {
      const subject = kindOf(rule.kind)?.subject
      const strength = subject === 'reading' ? 'read' : subject === 'organisation' ? 'duty' : effect
      return [rule.id, { rule, strength }]
    }),
  )
}

export type NormRow = { norm: string; rules: Rule[]; strengths: Strength[] }

/**
 * Each norm of a template with the rules that carry it.
 *
 * @throws {RangeError} when a norm names a rule that the template does not have
 */
export function normRows(name: TemplateName): NormRow[] {
  const known = strengthsOf(readCharter(readTemplate(name), `${name}.md`))
  return Object.entries(readNorms(name)).map(([norm, ids]) => {
    const carriers = ids.map((id) => {
      const carrier = known.get(id)
      if (!carrier)
        throw new RangeError(`${name}.json: ${norm} names ${id}, which the template does not have`)
      return carrier
    })
    return {
      norm,
      rules: carriers.map(({ rule }) => rule),
      strengths: carriers.map(({ strength }) => strength),
    }
  })
}

/** The strongest of those that carry a norm; undefined when nothing does. */
export const strongest = ({ strengths }: NormRow): Strength | undefined =>
  STRENGTHS.find((one) => strengths.includes(one))
