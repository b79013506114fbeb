import type { Kind, Locale, Schema } from '@balise/rules'
import { effectLabel, expectationText } from '@balise/rules'
import { sentencesIn } from '../messages/messages.ts'

/** A rule kind for a person: what it checks, how far it may go, and what each parameter decides. */
export function kindText({ id, texts, strength, parameters, defaults }: Kind, locale: Locale): string {
  const { kind } = sentencesIn(locale)
  const { title, says, parameters: meanings } = texts[locale]
  const lines = Object.entries(parameters.properties ?? {}).map(([name, schema]) => {
    const byDefault = Object.hasOwn(defaults, name) ? JSON.stringify(defaults[name]) : null
    return `  ${name}  ${kind.parameter(meanings[name] ?? '', formOf(schema, locale), byDefault)}`
  })
  return [
    `${id} — ${title}`,
    says,
    kind.strength(effectLabel(strength, locale)),
    ...(lines.length > 0 ? [kind.parameters, ...lines] : [kind.noParameter]),
    kind.page(`rules/src/kinds/${id}.md`),
    '',
  ].join('\n')
}

function formOf({ type, enum: values, items }: Schema, locale: Locale): string {
  const one = values ?? items?.enum
  const form = expectationText({ is: 'type', type }, locale)
  return one ? `${form} (${one.join(' | ')})` : form
}
