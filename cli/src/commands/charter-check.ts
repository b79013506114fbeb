import { CharterMistakes, readCharterFile } from '@balise/charter'
import { readCharterText } from '../charter-input.ts'
import type { Command, Context } from '../command.ts'
import { chosenOption, requirePositionals } from '../command.ts'
import { jsonPage } from '../formats/json.ts'
import { mistakeLine } from '../formats/mistakes.ts'
import type { ExitCode } from '../io.ts'
import { sentencesIn } from '../messages/messages.ts'

type Format = 'text' | 'json'

/** Says every mistake of a charter file with its line and column: exit code 1 when there is one. */
export const charterCheck: Command = {
  usage: 'balise charter check <charter.md> [--format text|json]',
  options: ['format'],

  async run(given, context) {
    requirePositionals(given, 1)
    const format = chosenOption(given, 'format', ['text', 'json'])
    const { markdown, source } = await readCharterText(given.positionals[0]!, context)
    try {
      const { charter } = readCharterFile(markdown, source)
      const holes = charter.rules.flatMap(({ id, holes }) => holes.map((field) => ({ rule: id, field })))
      const { openHole, charterIsRight } = sentencesIn(context.locale)
      if (format === 'json') context.print(jsonPage({ mistakes: [], holes }))
      else
        context.print(
          holes.map(({ rule, field }) => openHole(rule, field)).join('') + charterIsRight(source, charter),
        )
      return 0
    } catch (error) {
      if (!(error instanceof CharterMistakes)) throw error
      return printMistakes(error, format, context)
    }
  },
}

function printMistakes({ mistakes }: CharterMistakes, format: Format, { locale, print }: Context): ExitCode {
  if (format === 'json') {
    print(
      jsonPage({ mistakes: mistakes.map((mistake) => ({ ...mistake, message: mistake.message[locale] })) }),
    )
  } else {
    print(mistakes.map((mistake) => mistakeLine(mistake, locale)).join(''))
    print(sentencesIn(locale).charterHasMistakes(mistakes.length))
  }
  return 1
}
