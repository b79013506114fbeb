import type { Case } from './case.ts'
import { caseSchema, stateSchema } from './case-schema.ts'
import { DataError } from './errors.ts'
import { readWith, shown } from './schema.ts'
import type { Mismatch, Schema } from './schema.ts'
import type { OrganisationState } from './state.ts'

/**
 * Reads a case from JSON, and refuses what a check could misread: an unknown field (a misspelt `withdrawn` must not
 * count as a consent), a date that is none, a channel that is not in the register.
 *
 * Instants are ISO 8601 with their offset. One slip of the pen is accepted: an hour of three digits that begins with
 * a superfluous zero, `T010:00`, which can only mean ten o'clock; the case returned has `T10:00`.
 *
 * @param source  how errors name the document: a file, a request
 * @throws {DataError} at the first fault: where, what was expected, what was there
 */
export function readCase(json: unknown, source = 'case'): Case {
  const value = readStrictly(caseSchema, json, source) as Case
  const { organisation, post } = value
  refuseTwins(organisation, 'organisation.', source)
  const ids = organisation.channels?.map(({ id }) => id) ?? []
  if (typeof post.channel === 'string' && !ids.includes(post.channel))
    throw new DataError(source, 'post.channel', { is: 'channel', values: ids }, shown(post.channel))
  return value
}

/**
 * Reads an organisation for `audit`, as strictly.
 *
 * @throws {DataError} at the first fault: where, what was expected, what was there
 */
export function readOrganisation(json: unknown, source = 'organisation'): OrganisationState {
  const value = readStrictly(stateSchema, json, source) as OrganisationState
  refuseTwins(value, '', source)
  return value
}

function readStrictly(schema: Schema, json: unknown, source: string): unknown {
  const notes: Mismatch[] = []
  const value = readWith(schema, json, '', notes)
  const [note] = notes
  if (note) throw new DataError(source, note.path, note.expectation, note.got)
  return value
}

function refuseTwins(organisation: OrganisationState, path: string, source: string): void {
  for (const list of ['channels', 'people', 'units'] as const) {
    const seen = new Set<string>()
    organisation[list]?.forEach(({ id }, i) => {
      if (seen.has(id)) throw new DataError(source, `${path}${list}[${i}].id`, { is: 'unique' }, shown(id))
      seen.add(id)
    })
  }
}
