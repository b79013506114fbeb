import { equal, ok } from 'node:assert/strict'
import { test } from 'node:test'
import { listTemplates, readCharterFile, readTemplate } from '@balise/charter'
import { kindOf, kinds } from '@balise/rules'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { kindSchema } from './kind-schema.ts'
import type { JsonSchema } from './kind-schema.ts'

// A date is checked by our own reader; here the shape is.
const reader = () => new Ajv2020({ allErrors: true, validateFormats: false })

test('the parameters of every kind are JSON Schema, each under its own name', () => {
  const ajv = reader()
  for (const kind of kinds)
    for (const locale of ['fr', 'en'] as const) {
      const schema = kindSchema(kind, locale)
      equal(ajv.validateSchema(schema), true, `${kind.id}: ${ajv.errorsText()}`)
      ok(schema.title && schema.description)
    }
  for (const kind of kinds) ajv.compile(kindSchema(kind, 'en')) // two of one $id would throw
})

test('every parameter says what it decides, and a default that it would accept', () => {
  const ajv = reader()
  for (const kind of kinds) {
    const properties = kindSchema(kind, 'fr').properties as Record<string, JsonSchema>
    for (const [name, of] of Object.entries(properties)) {
      ok(of.description, `${kind.id} ${name}`)
      if ('default' in of) ok(ajv.validate(of, of.default), `${kind.id} ${name}`)
    }
  }
})

test('every rule of the templates is as its schema says', () => {
  const ajv = reader()
  const read = new Map(kinds.map((kind) => [kind.id as string, ajv.compile(kindSchema(kind, 'fr'))]))
  for (const name of listTemplates())
    for (const { id, kind, parameters, holes } of readCharterFile(readTemplate(name), name).charter.rules)
      if (holes.length === 0) ok(read.get(kind)!(parameters), `${name} ${id}`)
})

test('what the engine refuses, the schema refuses', () => {
  const schemaOf = (id: string) => reader().compile(kindSchema(kindOf(id)!, 'fr'))
  const pace = schemaOf('frequency-cap')
  ok(pace({ max: 4, per: 'week' }))
  for (const wrong of [{ max: 4, per: 'year' }, { per: 'week' }, { max: 4, maximum: 4 }, { max: -1 }])
    ok(!pace(wrong))
  const news = schemaOf('already-published')
  ok(!news({ embargo: [{ words: [], notBefore: '2026-03-12' }] }))
})
