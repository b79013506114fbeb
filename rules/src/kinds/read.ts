import { defineKind } from '../kind.ts'

/** What fits no other kind: to be read, signed and asked about. It never finds anything. */
export const read = defineKind<'read', Record<string, never>>({
  id: 'read',
  subject: 'reading',
  strength: 'advise',
  parameters: { type: 'object', properties: {} },
  defaults: {},
  prepare: () => () => undefined,
})
