import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'
import type { Locale } from '@balise/rules'
import { UsageError } from './failures.ts'
import type { ExitCode, Io } from './io.ts'

export type Context = Io & { locale: Locale }

export type Command = {
  /** As it is typed, with what goes in its places. */
  usage: string
  options: readonly string[]
  run(given: Given, context: Context): Promise<ExitCode>
}

/** What was typed after the name of a command. */
export type Given = { values: Readonly<Record<string, string | undefined>>; positionals: readonly string[] }

/** Options of every command, besides its own. */
const COMMON_OPTIONS = ['locale']
/** `-o` for `--out`, as everywhere. */
const SHORT: Readonly<Record<string, { short: string }>> = { out: { short: 'o' } }
const LOCALES: readonly Locale[] = ['fr', 'en']

/** @throws {UsageError} for an option that the command does not have, or that misses its value */
export function readArguments(args: readonly string[], options: readonly string[]): Given {
  const known: ParseArgsOptionsConfig = Object.fromEntries(
    [...options, ...COMMON_OPTIONS].map((name) => [name, { type: 'string' as const, ...SHORT[name] }]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | undefined> = {}
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(known, token.name)) throw new UsageError('unknown-option', { option: token.rawName })
    if (!token.value) throw new UsageError('option-without-value', { option: token.rawName })
    values[token.name] = token.value
  }
  const given = { values, positionals }
  chosenOption(given, 'locale', LOCALES)
  return given
}

export function requiredOption({ values }: Given, name: string): string {
  const value = values[name]
  if (value === undefined) throw new UsageError('missing-option', { option: `--${name}` })
  return value
}

/** The value of an option that has a few; the first one when it is left out. */
export function chosenOption<Value extends string>(
  { values }: Given,
  name: string,
  known: readonly Value[],
): Value {
  const value = values[name] ?? known[0]
  const chosen = known.find((one) => one === value)
  if (chosen === undefined)
    throw new UsageError('bad-value', { option: `--${name}`, value: value ?? '', known })
  return chosen
}

export function requirePositionals({ positionals }: Given, expected: number): void {
  if (positionals.length !== expected)
    throw new UsageError('wrong-arguments', { expected, got: positionals.length })
}
