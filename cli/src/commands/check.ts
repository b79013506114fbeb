import type { Verdict } from '@balise/rules'
import { check as checkPost, compile } from '@balise/rules'
import { readCaseInput, readCaseInputs } from '../case-input.ts'
import { readCharterInput } from '../charter-input.ts'
import type { Command } from '../command.ts'
import { chosenOption, requiredOption, requirePositionals } from '../command.ts'
import { UsageError } from '../failures.ts'
import type { Checked } from '../formats/checked.ts'
import { jsonLine, jsonPage } from '../formats/json.ts'
import { sarif } from '../formats/sarif.ts'
import { verdictLine, verdictText } from '../formats/text.ts'

const EXIT_CODES = { allow: 0, advise: 0, review: 1, block: 2 } as const satisfies Record<
  Verdict['decision'],
  number
>

/**
 * Says what a charter finds in one post, or in many.
 *
 * The exit code is that of the gravest verdict: 0 nothing above advice · 1 someone must agree · 2 blocked.
 */
export const check: Command = {
  usage:
    'balise check --charter <charter> (--case <case.json|-> | --cases <dir|file.jsonl>) [--format text|json|sarif]',
  options: ['charter', 'case', 'cases', 'format'],

  async run(given, context) {
    requirePositionals(given, 0)
    const { values } = given
    const format = chosenOption(given, 'format', ['text', 'json', 'sarif'])
    const input = await readCharterInput(requiredOption(given, 'charter'), context)
    if ((values.case === undefined) === (values.cases === undefined))
      throw new UsageError('case-or-cases', {})
    const cases =
      values.case === undefined
        ? await readCaseInputs(values.cases!, context)
        : [await readCaseInput(values.case, context)]

    const charter = compile(input.charter)
    const checked: Checked[] = cases.map(({ source, read }) => ({
      source,
      verdict: checkPost(charter, read, context.locale),
    }))
    const { locale, print } = context
    const [one] = checked
    if (format === 'sarif') print(jsonPage(sarif(checked, input, locale)))
    else if (values.case === undefined)
      for (const result of checked) print(format === 'json' ? jsonLine(result) : verdictLine(result, locale))
    else print(format === 'json' ? jsonPage(one!.verdict) : verdictText(one!.verdict, locale))

    return checked.reduce<0 | 1 | 2>((worst, { verdict }) => {
      const code = EXIT_CODES[verdict.decision]
      return code > worst ? code : worst
    }, 0)
  },
}
