import { CharterMistakes, listTemplateVersions, nameOfVersion } from '@balise/charter'
import type { Locale } from '@balise/rules'
import { ENGINE } from '@balise/rules'
import type { Command } from './command.ts'
import { readArguments } from './command.ts'
import { audit } from './commands/audit.ts'
import { charterCheck } from './commands/charter-check.ts'
import { charterDiff } from './commands/charter-diff.ts'
import { charterExport } from './commands/charter-export.ts'
import { charterImport } from './commands/charter-import.ts'
import { charterTest } from './commands/charter-test.ts'
import { charterWhatIf } from './commands/charter-what-if.ts'
import { check } from './commands/check.ts'
import { explain } from './commands/explain.ts'
import { kinds } from './commands/kinds.ts'
import { InputError, UsageError } from './failures.ts'
import { mistakeLine } from './formats/mistakes.ts'
import type { ExitCode, Io } from './io.ts'
import { sentencesIn } from './messages/messages.ts'

export const COMMANDS: Readonly<Record<string, Command>> = {
  check,
  audit,
  'charter check': charterCheck,
  'charter test': charterTest,
  'charter import': charterImport,
  'charter diff': charterDiff,
  'charter export': charterExport,
  'charter what-if': charterWhatIf,
  explain,
  kinds,
}

/** Runs one command line: prints its answer, says in words what went wrong, and gives the exit code of the contract. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const locale = localeOf(args, io.environment)
  const sentences = sentencesIn(locale)
  try {
    if (args.includes('--version')) {
      io.print(`balise ${ENGINE}\n`)
      return 0
    }
    if (args.includes('--help') || args.includes('-h')) {
      io.print(
        sentences.help(
          Object.values(COMMANDS).map(({ usage }) => usage),
          listTemplateVersions().map(nameOfVersion),
        ),
      )
      return 0
    }
    const { command, rest } = commandOf(args)
    return await command.run(readArguments(rest, command.options), { ...io, locale })
  } catch (error) {
    const { code, words } = answerTo(error, locale)
    io.say(words)
    return code
  }
}

function commandOf(args: readonly string[]): { command: Command; rest: readonly string[] } {
  const [first = '', second = ''] = args
  if (first === '' || first.startsWith('-')) throw new UsageError('no-command', {})
  const name = [`${first} ${second}`, first].find((one) => Object.hasOwn(COMMANDS, one))
  if (name === undefined) {
    const command = first === 'charter' ? `${first} ${second}`.trim() : first
    throw new UsageError('unknown-command', { command, known: Object.keys(COMMANDS) })
  }
  return { command: COMMANDS[name]!, rest: args.slice(name.split(' ').length) }
}

/** What a person typed wins over what their machine says; French when neither says anything. */
export function localeOf(args: readonly string[], environment: Io['environment']): Locale {
  const typed = args.findLastIndex((argument) => argument.startsWith('--locale'))
  const option = typed < 0 ? undefined : (args[typed]!.split('=')[1] ?? args[typed + 1])
  const machine = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG
  const wanted = option ?? machine ?? ''
  return /^en\b|^en_/.test(wanted) ? 'en' : 'fr'
}

function answerTo(error: unknown, locale: Locale): { code: ExitCode; words: string } {
  const sentences = sentencesIn(locale)
  if (error instanceof UsageError) return { code: 64, words: sentences.usage(error) }
  if (error instanceof InputError) return { code: 65, words: sentences.input(error) }
  if (error instanceof CharterMistakes)
    return { code: 65, words: error.mistakes.map((mistake) => mistakeLine(mistake, locale)).join('') }
  return {
    code: 70,
    words: sentences.bug(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  }
}
