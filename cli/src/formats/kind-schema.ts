import type { Kind, Locale, Schema } from '@balise/rules'

/** A schema as any program of JSON Schema reads it. */
export type JsonSchema = { [keyword: string]: unknown }

const DRAFT = 'https://json-schema.org/draft/2020-12/schema'

/**
 * The parameters of a kind as JSON Schema, draft 2020-12, with their meanings and their defaults. What our own reader
 * takes for granted is written out: an unknown field is a mistake, and our formats have the names of the standard.
 */
export function kindSchema({ id, texts, parameters, defaults }: Kind, locale: Locale): JsonSchema {
  const { title, says, parameters: meanings } = texts[locale]
  const schema = standard(parameters)
  const properties = Object.entries(parameters.properties ?? {}).map(([name, of]) => [
    name,
    {
      ...standard(of),
      description: meanings[name],
      ...(isValueOf(of, defaults[name]) && { default: defaults[name] }),
    },
  ])
  return {
    $schema: DRAFT,
    $id: `urn:balise:kind:${id}`,
    title,
    description: says,
    ...schema,
    properties: Object.fromEntries(properties),
  }
}

/** An empty list is the default of some lists that, when they are written, hold something. */
const isValueOf = ({ minItems = 0 }: Schema, value: unknown) =>
  value !== undefined && !(Array.isArray(value) && value.length < minItems)

function standard({ format, oneOf, ...schema }: Schema): JsonSchema {
  if (oneOf) return { oneOf: oneOf.map(standard) } // each has a type of its own, which its reader chooses by
  const { properties, items } = schema
  return {
    ...schema,
    ...(format && FORMATS[format]),
    ...(items && { items: standard(items) }),
    ...(schema.type === 'object' && {
      properties: Object.fromEntries(
        Object.entries(properties ?? {}).map(([name, of]) => [name, standard(of)]),
      ),
      additionalProperties: schema.additionalProperties ? standard(schema.additionalProperties) : false,
    }),
  }
}

/** The standard has no name for a time zone. */
const FORMATS: Record<NonNullable<Schema['format']>, JsonSchema> = {
  instant: { format: 'date-time' },
  day: { format: 'date' },
  moment: { anyOf: [{ format: 'date' }, { format: 'date-time' }] },
  'time-zone': {},
}
