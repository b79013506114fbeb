import type { Locale, WhatIf } from '@balise/rules'
import { compile, whatIf } from '@balise/rules'
import { readCaseInputs } from '../case-input.ts'
import { readCharterInput } from '../charter-input.ts'
import type { Command } from '../command.ts'
import { chosenOption, requiredOption, requirePositionals } from '../command.ts'
import { jsonPage } from '../formats/json.ts'
import { sentencesIn } from '../messages/messages.ts'

/** Says what a charter to come would have answered, otherwise than the present one, to posts of the past. */
export const charterWhatIf: Command = {
  usage: 'balise charter what-if <old> <new> --cases <dir|file.jsonl> [--format text|json]',
  options: ['cases', 'format'],

  async run(given, context) {
    requirePositionals(given, 2)
    const format = chosenOption(given, 'format', ['text', 'json'])
    const before = compile((await readCharterInput(given.positionals[0]!, context)).charter)
    const after = compile((await readCharterInput(given.positionals[1]!, context)).charter)
    const inputs = await readCaseInputs(requiredOption(given, 'cases'), context)
    const answer = whatIf(
      before,
      after,
      inputs.map(({ read }) => read),
      context.locale,
    )
    const sources = inputs.map(({ source }) => source)
    if (format === 'json') context.print(jsonPage({ ...answer, sources }))
    else context.print(whatIfText(answer, sources, context.locale))
    return 0
  },
}

function whatIfText({ cases, shifts, rules }: WhatIf, sources: string[], locale: Locale): string {
  const { whatIf: words } = sentencesIn(locale)
  if (shifts.length === 0 && rules.length === 0) return words.nothing(cases)
  return [
    words.summary(cases, shifts.length),
    ...shifts.map(({ case: place, before, after }) => words.shift(sources[place]!, before, after)),
    ...rules.map(({ rule, begins, ceases }) => words.rule(rule, begins.length, ceases.length)),
  ].join('')
}
