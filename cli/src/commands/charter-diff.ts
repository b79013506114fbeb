import type { CharterDiff } from '@balise/charter'
import { diffCharters } from '@balise/charter'
import type { Charter, Locale } from '@balise/rules'
import { ruleSentence } from '@balise/rules'
import { readCharterInput } from '../charter-input.ts'
import type { Command } from '../command.ts'
import { chosenOption, requirePositionals } from '../command.ts'
import { jsonPage } from '../formats/json.ts'
import { sentencesIn } from '../messages/messages.ts'

/** Says which articles and rules were added, removed or changed between two charters, and whom each rule binds. */
export const charterDiff: Command = {
  usage: 'balise charter diff <old> <new> [--format text|json]',
  options: ['format'],

  async run(given, context) {
    requirePositionals(given, 2)
    const format = chosenOption(given, 'format', ['text', 'json'])
    const before = await readCharterInput(given.positionals[0]!, context)
    const after = await readCharterInput(given.positionals[1]!, context)
    const diff = diffCharters(before.charter, after.charter)
    if (format === 'json') context.print(jsonPage(diff))
    else context.print(diffText(diff, before.charter, after.charter, context.locale))
    return 0
  },
}

function diffText(diff: CharterDiff, before: Charter, after: Charter, locale: Locale): string {
  const { changes, article: articleName } = sentencesIn(locale)
  const lines: string[] = []
  for (const how of ['added', 'removed', 'changed'] as const) {
    for (const { before, after } of diff.articles[how]) {
      const { number, title } = (after ?? before)!
      const name =
        number === null ? articleName({ number, title }) : `${articleName({ number, title })}, ${title}`
      lines.push(`${changes.article[how]}  ${name}`)
    }
    for (const { id, before: old, after: now, fields, binds } of diff.rules[how]) {
      lines.push(`${changes.rule[how]}  ${id}`)
      lines.push(`  ${ruleSentence((now ?? old)!, now ? after : before, locale)}`)
      if (fields.length > 0) lines.push(`  ${changes.fields(fields)}`)
      if (binds.length > 0)
        lines.push(`  ${changes.binds(binds.map((who) => (now ? after : before).roles[who] ?? who))}`)
    }
  }
  return lines.length === 0 ? changes.none : lines.map((line) => `${line}\n`).join('')
}
