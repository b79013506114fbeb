import { inspect } from 'node:util'
import type { TestEvent } from 'node:test/reporters'

/** One line of a report: a test that ended, with the names of the tests around it. */
export type Line =
  | { type: 'pass'; name: string; file: string }
  | { type: 'skip'; name: string; file: string; reason: string }
  | { type: 'fail'; name: string; file: string; detail: string }

/** A reporter for `node --test` that writes JSON lines, for `run-tests.ts` to count. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const names: string[] = []
  const errors = new Map<string, string>() // what each file wrote to its standard error
  for await (const { type, data } of events) {
    if (type === 'test:stderr') errors.set(data.file, (errors.get(data.file) ?? '') + data.message)
    if (type === 'test:start') names.splice(data.nesting, Infinity, data.name)
    if (type !== 'test:pass' && type !== 'test:fail') continue

    const name = [...names.slice(0, data.nesting), data.name].join(' › ')
    const file = data.file ?? ''
    const line = lineOf(type, data, name, file, errors.get(file) ?? '')
    if (line) yield `${JSON.stringify(line)}\n`
  }
}

/** Node names a file that crashed, or that has no test at all, as if it were one test. */
export const isWholeFile = (name: string, file: string): boolean => file !== '' && file.endsWith(name)

type Ended = Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>

function lineOf(
  type: Ended['type'],
  data: Ended['data'],
  name: string,
  file: string,
  written: string,
): Line | undefined {
  const set = data.skip ?? data.todo
  if (set !== undefined) return { type: 'skip', name, file, reason: set === true ? '' : String(set) }
  if (type === 'test:pass') return data.details.type === 'suite' ? undefined : { type: 'pass', name, file }

  const error = 'error' in data.details ? data.details.error : undefined
  // The tests inside have already said what is wrong.
  if (error && 'failureType' in error && error.failureType === 'subtestsFailed') return undefined
  const detail = inspect(error?.cause ?? error)
  return { type: 'fail', name, file, detail: isWholeFile(name, file) ? `${detail}\n${written}` : detail }
}
