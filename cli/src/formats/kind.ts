import type { KindBlock, KindPage } from '@balise/charter'
import type { Kind, Locale, Schema } from '@balise/rules'
import { effectLabel, expectationText, holdLabel } from '@balise/rules'
import { sentencesIn } from '../messages/messages.ts'

/** A rule kind for a person: what it checks, how far it may go, what each parameter decides, and its page. */
export function kindText(
  { id, texts, strength, hold, parameters, defaults }: Kind,
  page: KindPage,
  locale: Locale,
): string {
  const { kind } = sentencesIn(locale)
  const { title, says, parameters: meanings } = texts[locale]
  const lines = Object.entries(parameters.properties ?? {}).map(([name, schema]) => {
    const byDefault = Object.hasOwn(defaults, name) ? JSON.stringify(defaults[name]) : null
    return `  ${name}  ${kind.parameter(meanings[name] ?? '', formOf(schema, locale), byDefault)}`
  })
  return [
    `${id} — ${title}`,
    says,
    kind.strength(effectLabel(strength, locale), holdLabel(hold, locale)),
    ...(lines.length > 0 ? [kind.parameters, ...lines] : [kind.noParameter]),
    '',
    ...(locale === 'fr' ? [] : [kind.pageInFrench, '']),
    ...page.sections
      .filter(({ heading }) => heading !== PARAMETERS)
      .flatMap(({ heading, blocks }) => [heading, ...blocks.map(blockText), '']),
  ].join('\n')
}

/** A section of the page that the list above already is. */
const PARAMETERS = 'Paramètres'

function blockText(block: KindBlock): string {
  if (block.kind !== 'example') return `  ${block.kind === 'item' ? '- ' : ''}${block.text}`
  const outcome = [block.outcome, block.message].filter(Boolean).join(' ')
  return `  ${outcome}\n${block.text.replaceAll(/^/gm, '    ')}`
}

function formOf({ type, enum: values, items }: Schema, locale: Locale): string {
  const one = values ?? items?.enum
  const form = expectationText({ is: 'type', type }, locale)
  return one ? `${form} (${one.join(' | ')})` : form
}
