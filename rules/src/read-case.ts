import type { Case } from './case.ts'
import { caseSchema } from './case-schema.ts'
import { DataError } from './errors.ts'
import { readWith, shown } from './schema.ts'
import type { Expectation, Mismatch } from './schema.ts'

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
  const notes: Mismatch[] = []
  const value = readWith(caseSchema, json, '', notes) as Case
  const [note] = notes
  if (note) throw new DataError(source, note.path, note.expectation, note.got)

  const fail = (path: string, expectation: Expectation, got: unknown) => {
    throw new DataError(source, path, expectation, shown(got))
  }
  const { organisation, post } = value
  for (const list of ['channels', 'people', 'units'] as const) {
    const seen = new Set<string>()
    organisation[list]?.forEach(({ id }, i) => {
      if (seen.has(id)) fail(`organisation.${list}[${i}].id`, { is: 'unique' }, id)
      seen.add(id)
    })
  }
  const ids = organisation.channels?.map(({ id }) => id) ?? []
  if (typeof post.channel === 'string' && !ids.includes(post.channel))
    fail('post.channel', { is: 'channel', values: ids }, post.channel)
  return value
}
