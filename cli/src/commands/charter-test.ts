import { testCharter } from '@balise/charter'
import { readCharterInput } from '../charter-input.ts'
import type { Command } from '../command.ts'
import { chosenOption, requirePositionals } from '../command.ts'
import { jsonPage } from '../formats/json.ts'
import { sentencesIn } from '../messages/messages.ts'

/** Runs the examples stored with the rules: exit code 1 when one does not hold. */
export const charterTest: Command = {
  usage: 'balise charter test <charter> [--format text|json]',
  options: ['format'],

  async run(given, context) {
    requirePositionals(given, 1)
    const format = chosenOption(given, 'format', ['text', 'json'])
    const { charter, places, source } = await readCharterInput(given.positionals[0]!, context)
    const { results, withoutExample } = testCharter(charter, context.locale)
    const broken = results.filter(({ holds }) => !holds)

    if (format === 'json') context.print(jsonPage({ results, withoutExample }))
    else {
      const sentences = sentencesIn(context.locale)
      for (const { rule, index, outcome, findings, mistake } of broken) {
        const { line, column } = places.get(rule)!
        const reason = mistake ?? findings[0]?.message
        context.print(
          `${source}:${line}:${column}  ${sentences.example(rule, index + 1, outcome)}${reason === undefined ? '' : ` — ${reason}`}\n`,
        )
      }
      if (withoutExample.length > 0) context.print(sentences.withoutExample(withoutExample))
      context.print(sentences.examples(results.length - broken.length, results.length))
    }
    return broken.length > 0 ? 1 : 0
  },
}
